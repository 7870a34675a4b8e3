import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FundingRound } from "../schema/round-schema.ts";
import { compareExact } from "../scoring/exact.ts";
import { numberOf } from "../scoring/weighted-total.ts";
import type { RankedApplication } from "./ranking.ts";
import { rankRound } from "./rank-round.ts";
import { applied, criteria, fundingFile, fundingRound } from "./round.test-data.ts";

const cents = (most: number) => fc.integer({ min: 1, max: most }).map((minor) => (minor / 100).toFixed(2));
const votes = fc.record({ for: fc.nat(9), against: fc.nat(9), blank: fc.nat(3) });
const half = fc.integer({ min: 0, max: 10 }).map((points) => points / 2);

const application = fc.record({
  effect: half,
  quality: half,
  requested: cents(20_000),
  more: fc.record(
    {
      lot: fc.integer({ min: 1, max: 4 }),
      least: fc.constant("0.01"),
      submittedAt: fc.constantFrom("2026-03-02T12:00:00+02:00", "2026-03-02T11:00:00+02:00"),
      general: fc.constantFrom([{ criterion: "law", met: true }], [{ criterion: "law", met: false, reason: "No." }]),
      statement: fc.oneof(fc.constant({}), fc.record({ votes })),
      withdrawn: fc.constant("Other funding"),
    },
    { requiredKeys: [] },
  ),
});

const rounds = fc
  .record({
    applications: fc.array(application, { minLength: 1, maxLength: 12 }),
    money: cents(60_000),
    atTheLine: fc.constantFrom("in-part", "whole-only"),
    weight: fc.constantFrom(0.1, 0.3, 1),
    threshold: fc.constantFrom(undefined, 0.5, 3),
    ties: fc.subarray([{ by: "criterion", criterion: "effect" }, { by: "submitted" }, { by: "lot" }]),
  })
  .map(({ applications, weight, threshold, ...rest }) =>
    fundingRound(
      fundingFile(
        applications.map((one, index) => applied({ id: `a${index}`, ...one })),
        {
          ...rest,
          criteria: [criteria[0], { ...criteria[1], weight }, { ...criteria[2], weight: 0.2 }],
          scoring: { assessors: 1, method: "mean", threshold },
        },
      ),
    ),
  );

const isFunded = ({ outcome }: RankedApplication) => outcome === "in-full" || outcome === "in-part";
const without = (round: FundingRound, id: string): FundingRound => ({
  ...round,
  applications: round.applications.filter((one) => one.id !== id),
});

describe("a ranking", () => {
  it("does not depend on the order of the input", () => {
    fc.assert(
      fc.property(rounds, fc.infiniteStream(fc.nat()), (round, numbers) => {
        const shuffled = round.applications
          .map((one) => ({ one, at: Number(numbers.next().value) }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(rankRound({ ...round, applications: shuffled })).toEqual(rankRound(round));
      }),
    );
  });

  it("grants and keeps no more than there is, to the cent", () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { applications, money } = rankRound(round);
        const amounts = applications.reduce((sum, { amount = 0 }) => sum + amount, 0);
        expect(money).toBeDefined();
        expect(amounts).toBe((money?.granted ?? 0) + (money?.reserved ?? 0));
        expect(amounts + (money?.left ?? 0)).toBe(round.money);
        expect(money?.left).toBeGreaterThanOrEqual(0);
        for (const { amount, requested = 0 } of applications) expect(amount ?? 0).toBeLessThanOrEqual(requested);
      }),
    );
  });

  it("leaves nobody better without support below one that has it, unless the committee did not support them", () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { applications } = rankRound(round);
        const funded = applications.filter(isFunded);
        const passedOver = applications.filter(({ outcome }) => ["money-ran-out", "tied-at-line"].includes(outcome));
        for (const better of passedOver)
          for (const one of funded) {
            expect(one.place).toBeLessThan(better.place ?? 0);
            expect(compareExact(numberOf(one.points ?? ""), numberOf(better.points ?? ""))).toBeGreaterThanOrEqual(0);
          }
      }),
    );
  });

  it("does not change above an application that gets nothing, when that is taken out", () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { applications } = rankRound(round);
        const rejected = applications.find(({ amount, outcome }) => amount === undefined && outcome !== "tied-at-line");
        if (rejected === undefined || applications.length < 2) return;
        const above = (list: ReadonlyArray<RankedApplication>) =>
          list
            .filter(({ place }) => place !== undefined && place < (rejected.place ?? Infinity))
            .map(({ id, place, outcome, amount }) => ({ id, place, outcome, amount }));
        expect(above(rankRound(without(round, rejected.id)).applications)).toEqual(above(applications));
      }),
    );
  });

  it("lists every application once, places in order, and says why", () => {
    fc.assert(
      fc.property(rounds, (round) => {
        const { applications, ties } = rankRound(round);
        expect(applications.map(({ id }) => id).toSorted()).toEqual(round.applications.map(({ id }) => id).toSorted());
        const places = applications.flatMap(({ place }) => (place === undefined ? [] : [place]));
        expect(places).toEqual(places.toSorted((one, other) => one - other));
        expect(applications.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
        const shared = applications.filter(({ place }) => places.filter((one) => one === place).length > 1);
        expect(shared.map(({ id }) => id).toSorted()).toEqual(ties.flatMap(({ open }) => open.flat()).toSorted());
      }),
    );
  });
});
