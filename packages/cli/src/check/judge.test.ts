import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildPack, type CaseFile, exampleFacts, openPack, shapedCaseFile, type World } from "@kaari/core";
import { packs } from "@kaari/rules";
import { esfPlusFinlandCitizens } from "@kaari/rules/esf-plus-finland-citizens";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltModule, judgeBy } from "./judge.ts";

const folder = mkdtempSync(join(tmpdir(), "kaari-judge-"));
afterAll(() => rmSync(folder, { recursive: true }));

const pack = openPack(esfPlusFinlandCitizens, { packs });
let module: BuiltModule;

beforeAll(async () => {
  const file = join(folder, "built.mjs");
  const runtime = pathToFileURL(fileURLToPath(import.meta.resolve("@kaari/core/compiled"))).href;
  writeFileSync(file, (buildPack(pack)["submission.js"] ?? "").replace("@kaari/core/compiled", runtime));
  module = await import(/* @vite-ignore */ pathToFileURL(file).href);
});

const cases = pack.merged.layers.flatMap((layer) =>
  (layer.examples ?? []).flatMap((example) => shapedCaseFile(exampleFacts(layer, example)) ?? []),
);

const judged = (facts: CaseFile, items: number, world: World, built: BuiltModule | undefined) => {
  const judgement = judgeBy(pack, { gate: "submission", on: "2026-11-25", world }, built)(facts, items);
  return "verdict" in judgement
    ? [
        judgement.verdict,
        ...judgement.notable.map(({ rule, part, outcome, severity }) => [rule, part, outcome, severity]),
      ]
    : [judgement.rule];
};

describe("a case", () => {
  it.each(["open", "closed"] as const)("comes to the same in a built pack, %s world", (world) => {
    expect(cases.length).toBeGreaterThan(100);
    for (const { caseFile, items } of cases)
      expect(judged(caseFile, items, world, module)).toEqual(judged(caseFile, items, world, undefined));
  });

  it("with more than 200 items in its lists is asked of the pack, which counts its steps", () => {
    const refusing: BuiltModule = {
      assessSubmission: () => {
        throw new RangeError("a built pack was asked");
      },
    };
    const { caseFile } = cases[0]!;
    expect(() => judged(caseFile, 200, "closed", refusing)).toThrow("a built pack was asked");
    expect(judged(caseFile, 201, "closed", refusing)).toEqual(judged(caseFile, 201, "closed", undefined));
  });
});
