import { compilePack, openPack, runExample } from "@kaari/core";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { euCommonProvisions } from "../eu-common-provisions/index.ts";
import { finlandStructuralFunds } from "./pack.ts";

const packs = [euCommonProvisions];

it("compiles without a problem", () => {
  const compiled = compilePack(finlandStructuralFunds, { packs });
  expect(Result.isFailure(compiled) ? compiled.failure : []).toEqual([]);
});

const opened = openPack(finlandStructuralFunds, { packs });

it.each(finlandStructuralFunds.examples ?? [])("$id: $title", (example) => {
  expect(runExample(opened, finlandStructuralFunds, example).mismatches).toEqual([]);
});

it("has, for every rule, an example on each side", () => {
  const seen = (finlandStructuralFunds.examples ?? []).flatMap(({ expect: outcomes }) => Object.entries(outcomes));
  const lacking = finlandStructuralFunds.rules.flatMap(({ id, severity, require }) => {
    const passing = require === undefined ? "not-applicable" : "satisfied";
    const failing = severity === "review" ? "for-review" : "violated";
    return [passing, failing].flatMap((outcome) =>
      seen.some(([rule, found]) => rule === id && found === outcome) ? [] : [`${id}: ${outcome}`],
    );
  });
  expect(lacking).toEqual([]);
});
