import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { FactNode } from "../../domain/index.ts";
import { assess } from "../assess.ts";
import type { CompiledPack } from "../compile-pack.ts";
import { remedied, remedies } from "./remedies.ts";
import { packOfRequirements, said } from "./requirements.test-data.ts";

const table: FactNode = {
  kind: "record",
  members: {
    name: { kind: "text", question: said, changedBy: "applicant" },
    amounts: { kind: "list", of: { kind: "money", question: said, changedBy: "applicant" } },
  },
};

const violated = (pack: CompiledPack, facts: Readonly<Record<string, unknown>>): ReadonlySet<string> =>
  new Set(
    assess(pack, { gate: "submission", on: "2026-11-25", facts })
      .findings.filter(({ outcome }) => outcome === "violated")
      .map(({ rule }) => rule),
  );

/** Whether the rule holds on the changed facts and nothing else came to be violated. */
const cures = (
  pack: CompiledPack,
  rule: string,
  before: ReadonlySet<string>,
  facts: Readonly<Record<string, unknown>>,
): boolean => {
  const after = violated(pack, facts);
  return !after.has(rule) && [...after].every((id) => before.has(id));
};

const operator = fc.constantFrom("<=", ">=", "<", ">", "=", "!=");
const longest = 40;

const ofLength = fc
  .tuple(operator, fc.integer({ min: 0, max: 20 }))
  .map(([is, limit]) => `string length(name) ${is} ${limit}`);

it("changes a text by no more characters than it takes, and any text of the length that is told does", () => {
  let told = 0;
  fc.assert(
    fc.property(ofLength, ofLength, fc.nat(24), (first, second, length) => {
      const pack = packOfRequirements([first, second], table);
      const facts = { name: "ä".repeat(length + 1) };
      const before = violated(pack, facts);
      const assessment = assess(pack, { gate: "submission", on: "2026-11-25", facts });
      for (const { rule, remedies: found } of remedies(assessment)) {
        const does = (count: number): boolean => cures(pack, rule, before, { name: "😀".repeat(count) });
        const distances = Array.from({ length: longest }, (_, at) => at + 1).flatMap((count) =>
          does(count) ? [Math.abs(count - length - 1)] : [],
        );
        const offered = found.map((remedy) => Array.from(String(remedied(assessment, remedy)["name"])).length);
        const nearest = Math.min(...offered.map((count) => Math.abs(count - length - 1)));
        // A length in the middle that does not do is not always gone round.
        const isGap = [first, second].some((require) => require.includes("!="));
        const farther = nearest === Math.min(...distances) ? [] : [nearest];
        expect(isGap ? [] : farther).toEqual([]);
        for (const { changes } of found)
          for (const { length: bounds } of changes) {
            const { least = 1, most = longest } = bounds ?? {};
            told += bounds === undefined ? 0 : 1;
            for (let count = least; count <= most; count++) expect([count, does(count)]).toEqual([count, true]);
            // Beside its ends none does, or an end would not be one.
            const beside = [least - 1, most + 1].filter((count) => count > 0 && count <= longest);
            expect(beside.filter(does)).toEqual([]);
          }
      }
    }),
    { numRuns: 200 },
  );
  expect(told).toBeGreaterThan(0);
});

const ofSum = fc
  .tuple(fc.constantFrom("<=", ">=", "<", ">", "="), fc.integer({ min: 1, max: 30 }))
  .map(([is, limit]) => `sum(amounts) ${is} ${limit}`);

it("changes one amount of a bare list by no more cents than it takes", () => {
  let told = 0;
  fc.assert(
    fc.property(ofSum, fc.array(fc.nat(1500), { minLength: 1, maxLength: 3 }), (requirement, amounts) => {
      const pack = packOfRequirements([requirement], table);
      const before = violated(pack, { amounts });
      const assessment = assess(pack, { gate: "submission", on: "2026-11-25", facts: { amounts } });
      for (const { rule, remedies: found } of remedies(assessment))
        for (const remedy of found) {
          const changed = remedied(assessment, remedy)["amounts"] as ReadonlyArray<number>;
          told++;
          expect(cures(pack, rule, before, { amounts: changed })).toBe(true);
          const nearer = changed.flatMap((amount, at) => {
            const by = Math.sign(amount - amounts[at]!);
            return by === 0 ? [] : [changed.with(at, amount - by)];
          });
          expect(nearer.filter((less) => cures(pack, rule, before, { amounts: less }))).toEqual([]);
        }
    }),
    { numRuns: 200 },
  );
  expect(told).toBeGreaterThan(0);
});
