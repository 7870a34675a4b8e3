import { type Almanac, type ConditionProperties, Engine as Rules, type TopLevelCondition } from "json-rules-engine";
import type { GrantApplication } from "../application.ts";
import type { Engine } from "./engine.ts";

const part = <Name extends "budget" | "funding" | "indicators" | "letters" | "partners">(
  almanac: Almanac,
  name: Name,
): Promise<GrantApplication[Name]> => almanac.factValue(name);

/** Conditions know no arithmetic and no lists: sums, scaled amounts and joins are facts that JavaScript works out. */
const addFacts = (rules: Rules): void => {
  const scaled = (id: string, fact: string, by: number, path?: string): void => {
    rules.addFact(id, async (_, almanac) => (await almanac.factValue<number>(fact, undefined, path)) * by);
  };
  const sum = (id: string, category?: string): void => {
    rules.addFact(id, async (_, almanac) => {
      const { lines } = await part(almanac, "budget");
      return lines.reduce(
        (total, line) => total + (category === undefined || line.category === category ? line.amount : 0),
        0,
      );
    });
  };
  sum("total");
  sum("other", "other");
  sum("personnel", "personnel");
  scaled("grant x 100", "funding", 100, "$.grant");
  scaled("own funds x 100", "funding", 100, "$.ownFunds");
  scaled("advance x 100", "funding", 100, "$.advance");
  for (const by of [20, 30, 80]) scaled(`total x ${by}`, "total", by);
  scaled("other x 5", "other", 5);
  scaled("personnel x 2", "personnel", 2);
  rules.addFact("financing", async (_, almanac) => {
    const { grant, ownFunds, thirdParty } = await part(almanac, "funding");
    return grant + ownFunds + thirdParty;
  });
  rules.addFact("aid", async (_, almanac) => {
    const { grant, priorAid } = await part(almanac, "funding");
    return grant + priorAid;
  });
  rules.addFact("unsigned partners", async (_, almanac) => {
    const letters = await part(almanac, "letters");
    const partners = await part(almanac, "partners");
    return partners.filter(({ id }) => !letters.some(({ partnerId }) => partnerId === id)).length;
  });
  rules.addFact(
    "targets",
    async (_, almanac) => (await part(almanac, "indicators")).filter(({ target }) => target > 0).length,
  );
  rules.addFact(
    "negative lines",
    async (_, almanac) => (await part(almanac, "budget")).lines.filter(({ amount }) => amount < 0).length,
  );
};

const addOperators = (rules: Rules): void => {
  rules.addOperator("not after", (day: string, other: string) => day <= other);
  rules.addOperator("after", (day: string, other: string) => day > other);
  rules.addOperator(
    "given",
    (text: unknown, expected: boolean) => !(text === undefined || text === null || text === "") === expected,
  );
  rules.addOperator("longer than", (list: ReadonlyArray<unknown>, length: number) => list.length > length);
  rules.addOperator("amount above", (amount: unknown, least: number) => typeof amount === "number" && amount > least);
};

const is = (fact: string, operator: string, value: unknown, path?: string): ConditionProperties => ({
  fact,
  operator,
  value,
  ...(path === undefined ? {} : { path }),
});
const given = (name: string): TopLevelCondition => ({ all: [is("idea", "given", true, `$.${name}`)] });
const fact = (name: string, path?: string) => (path === undefined ? { fact: name } : { fact: name, path });

const conditions: Readonly<Record<string, TopLevelCondition>> = {
  r01: {
    all: [
      is("applicant", "in", ["public_body", "private_legal_person"], "$.legalForm"),
      is("applicant", "equal", false, "$.soleTrader"),
    ],
  },
  r02: {
    all: [
      is("call", "not after", fact("submittedOn"), "$.opensOn"),
      is("submittedOn", "not after", fact("call", "$.closesOn")),
    ],
  },
  r03: { all: [is("grant x 100", "lessThanInclusive", fact("total x 80"))] },
  r04: { all: [is("own funds x 100", "greaterThanInclusive", fact("total x 20"))] },
  r05: { any: [is("budget", "notEqual", "flat40", "$.model"), is("other x 5", "equal", fact("personnel x 2"))] },
  r06: { all: [is("advance x 100", "lessThanInclusive", fact("total x 30"))] },
  r07: { all: [is("applicant", "in", ["BB", "BE", "SN"], "$.region")] },
  r08: given("need"),
  r09: given("targetGroup"),
  r10: given("measures"),
  r11: given("goals"),
  r12: given("expectedResults"),
  r13: { all: [is("indicators", "longer than", 0)] },
  r14: { all: [is("idea", "amount above", 0, "$.preliminaryBudget")] },
  r15: { all: [is("unsigned partners", "equal", 0)] },
  r16: { all: [is("specificObjective", "equal", "4.3")] },
  r17: { all: [is("targets", "greaterThan", 0)] },
  r18: { all: [is("durationMonths", "lessThanInclusive", 36)] },
  r19: { all: [is("negative lines", "equal", 0)] },
  r20: {
    any: [
      { all: [is("submittedOn", "not after", "2025-12-31"), is("funding", "equal", "MASGF", "$.funder")] },
      {
        all: [is("submittedOn", "after", "2025-12-31"), is("funding", "equal", "ESF-Verwaltungsbehoerde", "$.funder")],
      },
    ],
  },
  r21: { all: [is("financing", "equal", fact("total"))] },
  r22: { all: [is("startsOn", "after", fact("submittedOn"))] },
  r23: { any: [is("funding", "notEqual", "de_minimis", "$.stateAid"), is("aid", "lessThanInclusive", 30_000_000)] },
  r24: {
    all: ["equality", "nonDiscrimination", "sustainability"].map((name) =>
      is("horizontal", "equal", true, `$.${name}`),
    ),
  },
};

export const engine: Engine = {
  own: 15,
  prepare: () => {
    const rules = new Rules([], { allowUndefinedFacts: true });
    addOperators(rules);
    addFacts(rules);
    for (const [name, condition] of Object.entries(conditions))
      rules.addRule({ name, conditions: condition, event: { type: name } });
    return {
      kind: "promised",
      failing: async (application) => (await rules.run(application)).failureResults.map(({ name }) => name).toSorted(),
    };
  },
};
