import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { compilePack } from "./compile-pack.ts";
import type { Pack } from "./pack.ts";
import { describePackProblem } from "./pack-problem.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const problemsOf = (pack: Pack): ReadonlyArray<string> => {
  const compiled = compilePack(pack);
  return Result.isFailure(compiled) ? compiled.failure.map(describePackProblem) : [];
};

const citation = { source: "act", provision: "1 §", certainty: "law" } as const;
const title = { fi: "Tehtävä", sv: "Uppgift", en: "Task" };
const source = { id: "twice", title, short: title, url: "https://example.org", language: "en", version: "original" };

const parts: ReadonlyArray<readonly [keyof Pack, object]> = [
  ["sources", source],
  ["requirements", { id: "twice", title, who: "applicant", gate: "submission", citation, basis: [] }],
  ["obligations", { id: "twice", title, owner: "applicant", citation, basis: [] }],
  ["criteria", { id: "twice", title, group: "general", scale: "pass-fail", citation, basis: [] }],
  ["examples", { id: "twice", title: "Nothing", source: "1 §", gate: "submission", on: "2026-11-25", expect: {} }],
];

describe.each(parts)("%s", (list, part) => {
  const pack: Pack = trialPack;
  const others = pack[list] as ReadonlyArray<object> | undefined;

  it("may have an id once", () => {
    expect(problemsOf({ ...pack, [list]: [...(others ?? []), part] })).toEqual([]);
  });

  it("may not have it twice", () => {
    expect(problemsOf({ ...pack, [list]: [...(others ?? []), part, part] })).toEqual([
      `trial: ${list}/twice: expected an id that names one part, found twice several times. Give each its own id.`,
    ]);
  });
});
