import { compilePack, openPack, runExample } from "@kaari/core";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { euCommonProvisions } from "./pack.ts";

it("compiles without a problem", () => {
  const compiled = compilePack(euCommonProvisions);
  expect(Result.isFailure(compiled) ? compiled.failure : []).toEqual([]);
});

const opened = openPack(euCommonProvisions);

it.each(euCommonProvisions.examples ?? [])("$id: $title", (example) => {
  expect(runExample(opened, euCommonProvisions, example).problems).toEqual([]);
});

it("has, for every rule, an example on each side", () => {
  const seen = (euCommonProvisions.examples ?? []).flatMap(({ expect: outcomes }) => Object.entries(outcomes));
  const lacking = euCommonProvisions.rules.flatMap(({ id, severity, require }) => {
    const passing = require === undefined ? "not-applicable" : "satisfied";
    const failing = severity === "review" ? "for-review" : "violated";
    return [passing, failing].flatMap((outcome) =>
      seen.some(([rule, found]) => rule === id && found === outcome) ? [] : [`${id}: ${outcome}`],
    );
  });
  expect(lacking).toEqual([]);
});
