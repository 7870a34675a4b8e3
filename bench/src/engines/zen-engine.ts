import { ZenEngine } from "@gorules/zen-engine";
import type { Engine } from "./engine.ts";

const given = (name: string): string => `idea.${name} != null and idea.${name} != ""`;

/** Missing values in comparisons throw, so they are asked for first. Text does not compare: days are made with `date`. */
const rules: ReadonlyArray<readonly [id: string, holds: string]> = [
  ["r01", 'applicant.legalForm in ["public_body", "private_legal_person"] and not applicant.soleTrader'],
  ["r02", "date(call.opensOn) <= date(submittedOn) and date(submittedOn) <= date(call.closesOn)"],
  ["r03", "funding.grant * 100 <= total * 80"],
  ["r04", "funding.ownFunds * 100 >= total * 20"],
  ["r05", 'budget.model != "flat40" or other * 5 == personnel * 2'],
  ["r06", "funding.advance * 100 <= total * 30"],
  ["r07", 'applicant.region in ["BB", "BE", "SN"]'],
  ["r08", given("need")],
  ["r09", given("targetGroup")],
  ["r10", given("measures")],
  ["r11", given("goals")],
  ["r12", given("expectedResults")],
  ["r13", "len(indicators) > 0"],
  ["r14", "idea.preliminaryBudget != null and idea.preliminaryBudget > 0"],
  ["r15", "all(partners, #.id in signed)"],
  ["r16", 'specificObjective == "4.3"'],
  ["r17", "some(indicators, #.target > 0)"],
  ["r18", "durationMonths <= 36"],
  ["r19", "all(budget.lines, #.amount >= 0)"],
  ["r20", 'funding.funder == (date(submittedOn) < date("2026-01-01") ? "MASGF" : "ESF-Verwaltungsbehoerde")'],
  ["r21", "funding.grant + funding.ownFunds + funding.thirdParty == total"],
  ["r22", "date(startsOn) > date(submittedOn)"],
  ["r23", 'funding.stateAid != "de_minimis" or funding.priorAid + funding.grant <= 30000000'],
  ["r24", "horizontal.equality and horizontal.nonDiscrimination and horizontal.sustainability"],
];

const sums = [
  { id: "total", key: "total", value: "sum(map(budget.lines, #.amount))" },
  { id: "other", key: "other", value: 'sum(map(filter(budget.lines, #.category == "other"), #.amount))' },
  { id: "personnel", key: "personnel", value: 'sum(map(filter(budget.lines, #.category == "personnel"), #.amount))' },
  { id: "signed", key: "signed", value: "map(letters, #.partnerId)" },
];

/** Sums once, then one decision table that collects every rule that does not hold. */
const nodes = [
  { id: "given", type: "inputNode", content: {} },
  { id: "sums", type: "expressionNode", content: { passThrough: true, expressions: sums } },
  {
    id: "rules",
    type: "decisionTableNode",
    content: {
      hitPolicy: "collect",
      inputs: [{ id: "violated", name: "violated" }],
      outputs: [{ id: "rule", name: "rule", field: "rule" }],
      rules: rules.map(([id, holds]) => ({ _id: id, violated: `not (${holds})`, rule: `"${id}"` })),
    },
  },
  { id: "answer", type: "outputNode", content: {} },
];

const decision = {
  contentType: "application/vnd.gorules.decision",
  nodes: nodes.map((node, index) => ({ ...node, name: node.id, position: { x: index, y: 0 } })),
  edges: nodes.slice(1).map(({ id }, index) => ({
    id: `to ${id}`,
    type: "edge",
    sourceId: nodes[index]?.id,
    targetId: id,
  })),
};

export const engine: Engine = {
  own: 24,
  prepare: () => {
    const opened = new ZenEngine().createDecision(decision);
    return {
      kind: "promised",
      failing: async (application) => {
        const { result } = (await opened.evaluate(application)) as { readonly result: unknown };
        return Array.isArray(result) ? result.map(({ rule }: { readonly rule: string }) => rule) : [];
      },
    };
  },
};
