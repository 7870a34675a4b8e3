import { LogicEngine } from "json-logic-engine";
import type { Engine } from "./engine.ts";

const fact = (path: string) => ({ var: path });
const given = (name: string) => ({ "!!": [fact(`idea.${name}`)] });
const sum = (lines: unknown) => ({ reduce: [lines, { "+": [fact("current.amount"), fact("accumulator")] }, 0] });
const sumOf = (category: string) => sum({ filter: [fact("budget.lines"), { "===": [fact("category"), category] }] });

const rules: ReadonlyArray<readonly [id: string, holds: unknown]> = [
  [
    "r01",
    {
      and: [
        { in: [fact("applicant.legalForm"), ["public_body", "private_legal_person"]] },
        { "!": [fact("applicant.soleTrader")] },
      ],
    },
  ],
  ["r02", { "<=": [fact("call.opensOn"), fact("submittedOn"), fact("call.closesOn")] }],
  ["r03", { "<=": [{ "*": [fact("funding.grant"), 100] }, { "*": [fact("total"), 80] }] }],
  ["r04", { ">=": [{ "*": [fact("funding.ownFunds"), 100] }, { "*": [fact("total"), 20] }] }],
  [
    "r05",
    {
      or: [
        { "!==": [fact("budget.model"), "flat40"] },
        { "===": [{ "*": [fact("other"), 5] }, { "*": [fact("personnel"), 2] }] },
      ],
    },
  ],
  ["r06", { "<=": [{ "*": [fact("funding.advance"), 100] }, { "*": [fact("total"), 30] }] }],
  ["r07", { in: [fact("applicant.region"), ["BB", "BE", "SN"]] }],
  ["r08", given("need")],
  ["r09", given("targetGroup")],
  ["r10", given("measures")],
  ["r11", given("goals")],
  ["r12", given("expectedResults")],
  ["r13", { "!!": [fact("indicators")] }],
  ["r14", { ">": [fact("idea.preliminaryBudget"), 0] }],
  [
    "r15",
    {
      "!": [
        {
          some: [
            fact("partners"),
            { "!": [{ in: [fact("id"), { map: [fact("../../letters"), fact("partnerId")] }] }] },
          ],
        },
      ],
    },
  ],
  ["r16", { "===": [fact("specificObjective"), "4.3"] }],
  ["r17", { some: [fact("indicators"), { ">": [fact("target"), 0] }] }],
  ["r18", { "<=": [fact("durationMonths"), 36] }],
  ["r19", { "!": [{ some: [fact("budget.lines"), { "<": [fact("amount"), 0] }] }] }],
  [
    "r20",
    {
      "===": [
        fact("funding.funder"),
        { if: [{ "<": [fact("submittedOn"), "2026-01-01"] }, "MASGF", "ESF-Verwaltungsbehoerde"] },
      ],
    },
  ],
  [
    "r21",
    {
      "===": [{ "+": [fact("funding.grant"), fact("funding.ownFunds"), fact("funding.thirdParty")] }, fact("total")],
    },
  ],
  ["r22", { ">": [fact("startsOn"), fact("submittedOn")] }],
  [
    "r23",
    {
      or: [
        { "!==": [fact("funding.stateAid"), "de_minimis"] },
        { "<=": [{ "+": [fact("funding.priorAid"), fact("funding.grant")] }, 30_000_000] },
      ],
    },
  ],
  [
    "r24",
    { and: [fact("horizontal.equality"), fact("horizontal.nonDiscrimination"), fact("horizontal.sustainability")] },
  ],
];

/** Compiled with `build`, which makes JavaScript of each rule. Sums come first, so that no rule repeats them. */
export const engine: Engine = {
  own: 24,
  prepare: () => {
    const logic = new LogicEngine();
    const built = rules.map(([id, holds]) => [id, logic.build(holds)] as const);
    const [total, other, personnel] = [sum(fact("budget.lines")), sumOf("other"), sumOf("personnel")].map((each) =>
      logic.build(each),
    );
    return {
      kind: "direct",
      failing: (application) => {
        const facts = {
          ...application,
          total: total?.(application),
          other: other?.(application),
          personnel: personnel?.(application),
        };
        return built.filter(([, holds]) => !logic.truthy(holds(facts))).map(([id]) => id);
      },
    };
  },
};
