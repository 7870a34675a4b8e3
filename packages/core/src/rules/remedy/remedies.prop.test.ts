import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { FactNode } from "../../domain/index.ts";
import { assess } from "../assess.ts";
import type { CompiledPack } from "../compile-pack.ts";
import { remedied, remedies } from "./remedies.ts";
import { packOfRequirements, said } from "./requirements.test-data.ts";

const names = ["a", "b", "c"] as const;
type Facts = Readonly<Record<(typeof names)[number], number>>;

const count: FactNode = { kind: "integer", question: said, changedBy: "applicant" };
const table: FactNode = { kind: "record", members: { a: count, b: count, c: count } };

const packOf = (requirements: ReadonlyArray<string>): CompiledPack => packOfRequirements(requirements, table);

const coefficient = fc.integer({ min: -3, max: 3 });
const requirement = fc
  .tuple(
    coefficient,
    coefficient,
    coefficient,
    fc.constantFrom("<=", ">=", "<", ">", "="),
    fc.integer({ min: -30, max: 60 }),
  )
  .map(([a, b, c, operator, limit]) => `${a} * a + ${b} * b + ${c} * c ${operator} ${limit}`);
const facts = fc.record({ a: fc.nat(20), b: fc.nat(20), c: fc.nat(20) });

const violated = (pack: CompiledPack, given: Facts): ReadonlySet<string> =>
  new Set(
    assess(pack, { gate: "submission", on: "2026-11-25", facts: given })
      .findings.filter(({ outcome }) => outcome === "violated")
      .map(({ rule }) => rule),
  );

/** Whether the rule holds on the changed facts and nothing else came to be violated. */
const cures = (pack: CompiledPack, rule: string, before: ReadonlySet<string>, changed: Facts): boolean => {
  const after = violated(pack, changed);
  return !after.has(rule) && [...after].every((id) => before.has(id));
};

/** The distance to the nearest value of a fact that cures the rule, found by trying all. */
const nearest = (pack: CompiledPack, rule: string, given: Facts, name: (typeof names)[number]): number | undefined => {
  const before = violated(pack, given);
  for (let distance = 1; distance <= 200; distance++)
    for (const value of [given[name] - distance, given[name] + distance])
      if (value >= 0 && cures(pack, rule, before, { ...given, [name]: value })) return distance;
  return undefined;
};

it("changes one fact by no more than it takes, and finds every fact that can be changed alone", () => {
  fc.assert(
    fc.property(requirement, requirement, facts, (first, second, given) => {
      const pack = packOf([first, second]);
      const assessment = assess(pack, { gate: "submission", on: "2026-11-25", facts: given });
      for (const { rule, remedies: found } of remedies(assessment))
        for (const name of names) {
          const distances = found
            .filter(({ changes }) => changes.length === 1 && changes[0]?.path === name)
            .map((remedy) => Math.abs(Number(remedied(assessment, remedy)[name]) - given[name]));
          const least = nearest(pack, rule, given, name);
          expect({ rule, name, least: distances.length === 0 ? undefined : Math.min(...distances) }).toEqual({
            rule,
            name,
            least,
          });
        }
    }),
    { numRuns: 100 },
  );
});

it("changes two facts only where neither change does alone, and no single fact does", () => {
  let pairs = 0;
  fc.assert(
    fc.property(requirement, requirement, requirement, facts, (first, second, third, given) => {
      const pack = packOf([first, second, third]);
      const assessment = assess(pack, { gate: "submission", on: "2026-11-25", facts: given });
      const before = violated(pack, given);
      for (const { rule, remedies: found } of remedies(assessment))
        for (const remedy of found.filter(({ changes }) => changes.length > 1)) {
          pairs++;
          expect(cures(pack, rule, before, remedied(assessment, remedy) as Facts)).toBe(true);
          for (const change of remedy.changes)
            expect(cures(pack, rule, before, remedied(assessment, { ...remedy, changes: [change] }) as Facts)).toBe(
              false,
            );
          expect(names.map((name) => nearest(pack, rule, given, name))).toEqual([undefined, undefined, undefined]);
        }
    }),
    { numRuns: 300 },
  );
  expect(pairs).toBeGreaterThan(0);
});

it("offers no two sets of changes that are one but for a step of each", () => {
  let pairs = 0;
  fc.assert(
    fc.property(requirement, requirement, requirement, facts, (first, second, third, given) => {
      const assessment = assess(packOf([first, second, third]), { gate: "submission", on: "2026-11-25", facts: given });
      for (const { remedies: found } of remedies(assessment)) {
        const changed = found.map((remedy) => ({
          of: remedy.changes
            .map(({ path }) => path)
            .toSorted()
            .join(),
          to: remedied(assessment, remedy) as Facts,
        }));
        for (const [at, one] of changed.entries())
          for (const other of changed.slice(at + 1)) {
            if (one.of !== other.of) continue;
            pairs++;
            expect(names.some((name) => Math.abs(one.to[name] - other.to[name]) > 1)).toBe(true);
          }
      }
    }),
    { numRuns: 300 },
  );
  expect(pairs).toBeGreaterThan(0);
});

it("leaves the facts and the assessment as they are", () => {
  fc.assert(
    fc.property(requirement, requirement, facts, (first, second, given) => {
      const pack = packOf([first, second]);
      const frozen = Object.freeze({ ...given });
      const assessment = assess(pack, { gate: "submission", on: "2026-11-25", facts: frozen });
      const written = JSON.stringify(assessment);
      for (const { remedies: found } of remedies(assessment)) for (const remedy of found) remedied(assessment, remedy);
      expect(JSON.stringify(assessment)).toBe(written);
      expect(frozen).toEqual(given);
    }),
    { numRuns: 50 },
  );
});
