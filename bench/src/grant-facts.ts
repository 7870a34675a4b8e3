import type { FactNode } from "@kaari/core";

const question = { fi: "?", sv: "?", en: "?" };
const fact = (kind: Exclude<FactNode["kind"], "record" | "list">): FactNode => ({
  kind,
  question,
  changedBy: "applicant",
});
const text = fact("text");
const money = fact("money");
const day = fact("day");
const flag = fact("boolean");
const record = (members: Readonly<Record<string, FactNode>>): FactNode => ({ kind: "record", members });
const list = (of: FactNode): FactNode => ({ kind: "list", of });

/** The application that every engine of the bench is given: amounts are integer cents, days ISO text. */
export const grantFacts: FactNode = record({
  id: text,
  submittedOn: day,
  startsOn: day,
  durationMonths: fact("integer"),
  specificObjective: text,
  call: record({ id: text, opensOn: day, closesOn: day }),
  applicant: record({ name: text, legalForm: text, soleTrader: flag, region: text }),
  idea: record({
    need: text,
    targetGroup: text,
    measures: text,
    goals: text,
    expectedResults: text,
    preliminaryBudget: money,
  }),
  indicators: list(record({ code: text, target: fact("integer") })),
  partners: list(record({ id: text, name: text })),
  letters: list(record({ partnerId: text, signedOn: day })),
  budget: record({ model: text, lines: list(record({ id: text, category: text, amount: money })) }),
  funding: record({
    grant: money,
    ownFunds: money,
    thirdParty: money,
    advance: money,
    funder: text,
    stateAid: text,
    priorAid: money,
  }),
  horizontal: record({ equality: flag, nonDiscrimination: flag, sustainability: flag }),
});
