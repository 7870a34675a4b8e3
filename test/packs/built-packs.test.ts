import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { assess, buildPack, exampleFacts, openPack, parseCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packs } from "../../packages/rules/src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "kaari-built-"));
afterAll(() => rmSync(folder, { recursive: true }));

const runtime = pathToFileURL(fileURLToPath(import.meta.resolve("@kaari/core/compiled"))).href;
const codes = ["satisfied", "violated", "for-review", "undetermined", "not-applicable"];

type Outcomes = (facts: object, today: string, closed: boolean, out: Array<number>) => ReadonlyArray<number>;
type Violations = (facts: object, today: string) => ReadonlyArray<string>;

describe.each(packs.map((pack) => [pack.id, pack] as const))("%s as a built module", (id, pack) => {
  const compiled = openPack(pack, { packs });
  let built: Readonly<Record<string, unknown>> = {};

  beforeAll(async () => {
    const file = join(folder, `${id}.mjs`);
    writeFileSync(file, (buildPack(compiled)["index.js"] ?? "").replace("@kaari/core/compiled", runtime));
    built = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Readonly<Record<string, unknown>>;
  });

  const cases = compiled.merged.layers.flatMap((layer) =>
    (layer.examples ?? []).flatMap((example) => {
      const facts = parseCaseFile(exampleFacts(layer, example));
      return Result.isSuccess(facts) && facts.success.parts === undefined
        ? [{ on: example.on, facts: facts.success }]
        : [];
    }),
  );
  const gates = (["idea", "submission", "decision"] as const).filter(
    (gate) => compiled.rulesAt(gate).single.length > 0,
  );

  it.each(gates)("comes out at gate %s of every worked example as the pack does, in both worlds", (gate) => {
    const rules = built[`${gate}Rules`] as ReadonlyArray<string>;
    const outcomes = built[`${gate}Outcomes`] as Outcomes;
    const violations = built[`${gate}Violations`] as Violations;
    expect(cases.length).toBeGreaterThan(20);
    for (const { on, facts } of cases)
      for (const world of ["open", "closed"] as const) {
        const { findings } = assess(compiled, { gate, on, facts, world });
        const found = outcomes(facts, on, world === "closed", []).map((code, index) => [rules[index], codes[code]]);
        expect(found).toEqual(findings.map(({ rule, outcome }) => [rule, outcome]));
        const violated = findings.filter(({ outcome }) => outcome === "violated").map(({ rule }) => rule);
        expect(world === "open" || violations(facts, on).join() === violated.join()).toBe(true);
      }
  });
});
