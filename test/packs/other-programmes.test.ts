import { checkExamples, compilePack, describePackProblem, runExample } from "@kaari/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { awardsForAll } from "./other-programmes/awards-for-all.ts";
import { homeAffairsExtensions } from "./other-programmes/home-affairs-extensions.ts";
import { leaderAdvances } from "./other-programmes/leader-advances.ts";
import { researchConsortia } from "./other-programmes/research-consortia.ts";

/**
 * A few rules of programmes without a pack: nothing in core is the structural funds' own.
 *
 * TC-41: advances of Leader. TC-43: extensions in AMIF. TC-45: consortia in Horizon Europe. TC-47: Awards for All.
 */
describe.each(
  [leaderAdvances, homeAffairsExtensions, researchConsortia, awardsForAll].map((pack) => [pack.id, pack] as const),
)("%s", (_id, pack) => {
  const compiled = Result.getOrThrow(compilePack(pack, { packs: [] }));

  it.each((pack.examples ?? []).map((example) => [example.title, example] as const))("%s", (_title, example) => {
    expect(runExample(compiled, pack, example).problems).toEqual([]);
  });

  it("shows both sides of every rule", () => {
    expect(checkExamples(compiled, pack).map(describePackProblem)).toEqual([]);
  });
});
