import { Ajv } from "ajv";
import formats from "ajv-formats";
import type { BudgetLine, GrantApplication } from "../application.ts";
import type { Engine } from "./engine.ts";

const at = (path: string, schema: object): object =>
  path
    .split(".")
    .reduceRight((inner, name) => ({ type: "object", required: [name], properties: { [name]: inner } }), schema);
const given = (name: string): object => at(`idea.${name}`, { type: "string", minLength: 1 });
const day = (limits: object): object => ({ type: "string", format: "date", ...limits });
const sumOf = (lines: ReadonlyArray<BudgetLine>, category?: string): number =>
  lines.reduce((sum, line) => sum + (category === undefined || line.category === category ? line.amount : 0), 0);

/** Sums, shares and joins are beyond JSON Schema: keywords in JavaScript. */
const keywords: Readonly<Record<string, (application: GrantApplication) => boolean>> = {
  supportRate: ({ budget, funding }) => funding.grant * 100 <= sumOf(budget.lines) * 80,
  ownShare: ({ budget, funding }) => funding.ownFunds * 100 >= sumOf(budget.lines) * 20,
  flatRate: ({ budget }) =>
    budget.model !== "flat40" || sumOf(budget.lines, "other") * 5 === sumOf(budget.lines, "personnel") * 2,
  advanceShare: ({ budget, funding }) => funding.advance * 100 <= sumOf(budget.lines) * 30,
  signed: ({ letters, partners }) => partners.every(({ id }) => letters.some(({ partnerId }) => partnerId === id)),
  balanced: ({ budget, funding }) => funding.grant + funding.ownFunds + funding.thirdParty === sumOf(budget.lines),
  deMinimis: ({ funding }) => funding.stateAid !== "de_minimis" || funding.priorAid + funding.grant <= 30_000_000,
};

const rules: ReadonlyArray<readonly [id: string, schema: object]> = [
  [
    "r01",
    at("applicant", {
      properties: { legalForm: { enum: ["public_body", "private_legal_person"] }, soleTrader: { const: false } },
    }),
  ],
  [
    "r02",
    {
      properties: {
        submittedOn: day({ formatMinimum: { $data: "1/call/opensOn" }, formatMaximum: { $data: "1/call/closesOn" } }),
      },
    },
  ],
  ["r03", { supportRate: true }],
  ["r04", { ownShare: true }],
  ["r05", { flatRate: true }],
  ["r06", { advanceShare: true }],
  ["r07", at("applicant.region", { enum: ["BB", "BE", "SN"] })],
  ["r08", given("need")],
  ["r09", given("targetGroup")],
  ["r10", given("measures")],
  ["r11", given("goals")],
  ["r12", given("expectedResults")],
  ["r13", at("indicators", { type: "array", minItems: 1 })],
  ["r14", at("idea.preliminaryBudget", { type: "number", exclusiveMinimum: 0 })],
  ["r15", { signed: true }],
  ["r16", at("specificObjective", { const: "4.3" })],
  ["r17", at("indicators", { contains: at("target", { exclusiveMinimum: 0 }) })],
  ["r18", at("durationMonths", { maximum: 36 })],
  ["r19", at("budget.lines", { items: at("amount", { minimum: 0 }) })],
  [
    "r20",
    {
      if: { properties: { submittedOn: day({ formatExclusiveMaximum: "2026-01-01" }) } },
      then: at("funding.funder", { const: "MASGF" }),
      else: at("funding.funder", { const: "ESF-Verwaltungsbehoerde" }),
    },
  ],
  ["r21", { balanced: true }],
  ["r22", { properties: { startsOn: day({ formatExclusiveMinimum: { $data: "1/submittedOn" } }) } }],
  ["r23", { deMinimis: true }],
  [
    "r24",
    at("horizontal", {
      properties: { equality: { const: true }, nonDiscrimination: { const: true }, sustainability: { const: true } },
    }),
  ],
];

/** An error names its rule by the place in `allOf`; one rule can have several, side by side. */
const ruleOf = (schemaPath: string): string => rules[Number(schemaPath.split("/", 3)[2])]?.[0] ?? schemaPath;

export const engine: Engine = {
  own: 17,
  prepare: () => {
    const ajv = new Ajv({ allErrors: true, $data: true, strict: false });
    formats.default(ajv, { formats: ["date"], keywords: true, mode: "fast" });
    for (const [keyword, validate] of Object.entries(keywords))
      ajv.addKeyword({ keyword, type: "object", schema: false, errors: false, validate });
    const valid = ajv.compile({ type: "object", allOf: rules.map(([, schema]) => schema) });
    return {
      kind: "direct",
      failing: (application) => {
        if (valid(application)) return [];
        const failing: Array<string> = [];
        for (const { schemaPath } of valid.errors ?? []) {
          const id = ruleOf(schemaPath);
          if (failing.at(-1) !== id) failing.push(id);
        }
        return failing;
      },
    };
  },
};
