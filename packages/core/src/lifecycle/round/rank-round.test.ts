import { describe, expect, it } from "vitest";
import { rankRound } from "./rank-round.ts";
import { applied, criteria, fundingFile, fundingRound } from "./round.test-data.ts";

const ranked = (applications: ReadonlyArray<unknown>, more?: Readonly<Record<string, unknown>>) =>
  rankRound(fundingRound(fundingFile(applications, more)));

const outcomes = (...given: Parameters<typeof ranked>) =>
  ranked(...given).applications.map(({ id, place, outcome, amount }) => [id, place, outcome, amount]);

const reasonsOf = (id: string, ...given: Parameters<typeof ranked>) =>
  ranked(...given)
    .applications.find((one) => one.id === id)
    ?.reasons.map(({ reason }) => reason);

describe("the money", () => {
  const three = [
    applied({ id: "a", effect: 5 }),
    applied({ id: "b", effect: 4 }),
    applied({ id: "c", effect: 3 }),
    applied({ id: "d", effect: 2, requested: "10.00" }),
  ];

  it("goes from the top, in part at the line, and to nobody below it", () => {
    expect(outcomes(three)).toEqual([
      ["a", 1, "in-full", 10_000],
      ["b", 2, "in-full", 10_000],
      ["c", 3, "in-part", 5000],
      ["d", 4, "money-ran-out", undefined],
    ]);
    expect(ranked(three).money).toEqual({
      available: 25_000,
      granted: 25_000,
      reserved: 0,
      left: 0,
      next: ["d"],
    });
  });

  it("stays where the one at the line is supported whole only, though one below asks for less", () => {
    const { money, applications } = ranked(three, { atTheLine: "whole-only" });
    expect(applications.map(({ outcome }) => outcome)).toEqual([
      "in-full",
      "in-full",
      "money-ran-out",
      "money-ran-out",
    ]);
    expect(money).toMatchObject({ granted: 20_000, left: 5000, next: ["c"] });
  });

  it.each([
    ["50.00", "in-part"],
    ["50.01", "money-ran-out"],
  ])("at the line is enough or not for one that needs at least %s", (least, outcome) => {
    const [a, b] = three;
    const list = [a, b, applied({ id: "c", more: { least } })];
    expect(ranked(list).applications[2]?.outcome).toBe(outcome);
  });

  it.each([
    ["300.00", ["in-full", "in-full", "in-full"]],
    ["299.99", ["in-full", "in-full", "in-part"]],
    ["200.00", ["in-full", "in-full", "money-ran-out"]],
    ["200.01", ["in-full", "in-full", "in-part"]],
  ])("of %s is shared out to the cent", (money, expected) => {
    const { applications } = ranked(three.slice(0, 3), { money });
    expect(applications.map(({ outcome }) => outcome)).toEqual(expected);
  });

  it("of two at the line that nothing parts goes to neither, and a person settles it", () => {
    const tied = [
      applied({ id: "a", effect: 5 }),
      applied({ id: "c" }),
      applied({ id: "b" }),
      applied({ id: "d", effect: 1 }),
    ];
    expect(outcomes(tied)).toEqual([
      ["a", 1, "in-full", 10_000],
      ["b", 2, "tied-at-line", undefined],
      ["c", 2, "tied-at-line", undefined],
      ["d", 4, "money-ran-out", undefined],
    ]);
    expect(ranked(tied).money?.next).toEqual(["b", "c"]);
    expect(ranked(tied).ties).toEqual([{ points: "6", applications: ["b", "c"], open: [["b", "c"]] }]);
    expect(ranked(tied, { money: "300.00" }).applications.map(({ outcome }) => outcome)).toEqual([
      "in-full",
      "in-full",
      "in-full",
      "money-ran-out",
    ]);
  });
});

describe("points", () => {
  it("that floats would part are a tie", () => {
    expect(0.1 * 3).not.toBe(0.3 * 1);
    const weighted = [criteria[0], { ...criteria[1], weight: 0.1 }, { ...criteria[2], weight: 0.3 }];
    const { ties } = ranked(
      [applied({ id: "a", effect: 3, quality: 0 }), applied({ id: "b", effect: 0, quality: 1 })],
      {
        criteria: weighted,
      },
    );
    expect(ties).toEqual([{ points: "0.3", applications: ["a", "b"], open: [["a", "b"]] }]);
  });

  it("of several assessors are their mean, and those of one with a conflict do not count", () => {
    const sheet = (assessor: string, effect: number, conflict?: string) => ({
      assessor,
      conflict,
      marks: [
        { criterion: "effect", points: effect },
        { criterion: "quality", points: 0 },
      ],
    });
    const scores = [sheet("ann", 3), sheet("bob", 3), sheet("cia", 4), sheet("dan", 0, "Chairs the applicant")];
    const { applications } = ranked([applied({ id: "a", more: { scores } })], {
      scoring: { assessors: 3, method: "mean" },
    });
    expect(applications[0]?.points).toBe("10/3");
  });

  it("that were agreed on stand in the place of the mean", () => {
    const agreed = [
      { criterion: "effect", points: 1, reasons: "Agreed" },
      { criterion: "quality", points: 1.5, reasons: "Agreed" },
    ];
    const { applications } = ranked([applied({ id: "a", more: { agreed } })], {
      scoring: { assessors: 1, method: "agreed" },
    });
    expect(applications[0]?.points).toBe("2.5");
  });
});

describe("thresholds", () => {
  const high = applied({ id: "a", effect: 1.999999, quality: 5 });
  const low = applied({ id: "b", effect: 2, quality: 2 });
  const withThreshold = [criteria[0], { ...criteria[1], threshold: 2 }, criteria[2]];

  it("of a criterion puts one below it last, whatever its total", () => {
    expect(outcomes([high, low], { criteria: withThreshold })).toEqual([
      ["b", 1, "in-full", 10_000],
      ["a", 2, "below-threshold", undefined],
    ]);
    expect(reasonsOf("a", [high, low], { criteria: withThreshold })).toEqual(["criterion-below-threshold"]);
  });

  it.each([
    [4, "in-full"],
    [4.000001, "below-threshold"],
  ])("of the total is %d", (threshold, outcome) => {
    const { applications } = ranked([low], { scoring: { assessors: 1, method: "mean", threshold } });
    expect(applications[0]?.outcome).toBe(outcome);
  });

  it("are not needed: without one, the last may be supported", () => {
    expect(outcomes([applied({ id: "a", effect: 0, quality: 0 })])).toEqual([["a", 1, "in-full", 10_000]]);
  });
});

describe("a general criterion that is not met", () => {
  it("keeps an application off the list, with its reason", () => {
    const general = [{ criterion: "law", met: false, reason: "The applicant may not be one." }];
    const list = [applied({ id: "a", more: { general, scores: [] } }), applied({ id: "b" })];
    expect(outcomes(list)).toEqual([
      ["b", 1, "in-full", 10_000],
      ["a", undefined, "not-eligible", undefined],
    ]);
    expect(reasonsOf("a", list)).toEqual(["general-criterion-failed"]);
  });

  it("stands before a withdrawn application, which comes last", () => {
    const general = [{ criterion: "law", met: false, reason: "No." }];
    const list = [applied({ id: "a", more: { withdrawn: "Other funding" } }), applied({ id: "z", more: { general } })];
    expect(outcomes(list).map(([id]) => id)).toEqual(["z", "a"]);
  });
});

describe("ties", () => {
  const ties = [{ by: "criterion", criterion: "effect" }, { by: "submitted" }, { by: "lot" }];
  const early = { submittedAt: "2026-03-02T10:59:59+01:00" };

  it.each([
    ["the higher mark", [applied({ id: "a" }), applied({ id: "b", effect: 4, quality: 2 })], ["b", "a"]],
    ["the earlier instant, whatever its zone", [applied({ id: "a" }), applied({ id: "b", more: early })], ["b", "a"]],
    ["the lot", [applied({ id: "a", more: { lot: 2 } }), applied({ id: "b", more: { lot: 1 } })], ["b", "a"]],
  ])("are settled by %s", (_by, list, order) => {
    const { applications, ties: found } = ranked(list, { ties });
    expect(applications.map(({ id }) => id)).toEqual(order);
    expect(applications.map(({ place }) => place)).toEqual([1, 2]);
    expect(found).toEqual([{ points: "6", applications: order, open: [] }]);
  });

  it("say by what they were settled", () => {
    const list = [
      applied({ id: "a", effect: 4, quality: 2, more: { lot: 2 } }),
      applied({ id: "b", effect: 4, quality: 2, more: { lot: 1 } }),
      applied({ id: "c" }),
    ];
    expect(ranked(list, { ties }).applications.map(({ id }) => id)).toEqual(["b", "a", "c"]);
    expect(reasonsOf("c", list, { ties })?.slice(0, 2)).toEqual(["tie-by-criterion", "tie-by-lot"]);
  });

  it.each([
    ["no lot was drawn for one", { lot: 1 }, {}],
    ["two have the same lot", { lot: 1 }, { lot: 1 }],
  ])("stay open where %s", (_why, a, b) => {
    const list = [applied({ id: "b", more: b }), applied({ id: "a", more: a })];
    const { applications, ties: found } = ranked(list, { ties });
    expect(applications.map(({ id, place }) => [id, place])).toEqual([
      ["a", 1],
      ["b", 1],
    ]);
    expect(found).toEqual([{ points: "6", applications: ["a", "b"], open: [["a", "b"]] }]);
    expect(reasonsOf("a", list, { ties })).toContain("tie-open");
  });
});

describe("the committee", () => {
  const list = (statement: unknown) => [
    applied({ id: "a", effect: 5, requested: "200.00", more: { statement } }),
    applied({ id: "b", effect: 4 }),
  ];

  it.each([
    ["supports", { votes: { for: 14, against: 7 } }, ["in-full", "in-part"], 25_000, 0],
    ["has no two thirds for it", { votes: { for: 13, against: 7 } }, ["not-supported", "in-full"], 10_000, 0],
    ["is against", { votes: { for: 0, against: 3 } }, ["not-supported", "in-full"], 10_000, 0],
    ["has not voted, and its money is kept", {}, ["awaits-statement", "in-part"], 5000, 20_000],
  ])("%s", (_says, statement, expected, granted, reserved) => {
    const { applications, money } = ranked(list(statement));
    expect(applications.map(({ outcome }) => outcome)).toEqual(expected);
    expect(money).toMatchObject({ granted, reserved });
  });

  it("votes again where it had no quorum", () => {
    const given = [
      list({ votes: { for: 3, against: 0 } }),
      { committee: { majority: "2/3", blankVotes: "not-cast", quorum: 4 } },
    ] as const;
    expect(ranked(...given).applications[0]?.outcome).toBe("awaits-statement");
    expect(reasonsOf("a", ...given)).toEqual(["no-quorum", "statement-awaited"]);
  });
});
