import { evaluate } from "feelin";
import type { Engine } from "./engine.ts";

const given = (name: string): string => `idea.${name} != null and idea.${name} != ""`;

const sums: ReadonlyArray<readonly [name: string, value: string]> = [
  ["total", "sum(budget.lines.amount)"],
  ["other", 'sum(budget.lines[category = "other"].amount)'],
  ["personnel", 'sum(budget.lines[category = "personnel"].amount)'],
];

const rules: ReadonlyArray<readonly [id: string, holds: string]> = [
  ["r01", 'applicant.legalForm in ("public_body", "private_legal_person") and applicant.soleTrader = false'],
  ["r02", "date(submittedOn) >= date(call.opensOn) and date(submittedOn) <= date(call.closesOn)"],
  ["r03", "funding.grant * 100 <= total * 80"],
  ["r04", "funding.ownFunds * 100 >= total * 20"],
  ["r05", 'budget.model != "flat40" or other * 5 = personnel * 2'],
  ["r06", "funding.advance * 100 <= total * 30"],
  ["r07", 'applicant.region in ("BB", "BE", "SN")'],
  ["r08", given("need")],
  ["r09", given("targetGroup")],
  ["r10", given("measures")],
  ["r11", given("goals")],
  ["r12", given("expectedResults")],
  ["r13", "count(indicators) > 0"],
  ["r14", "idea.preliminaryBudget > 0"],
  ["r15", "every p in partners satisfies list contains(letters.partnerId, p.id)"],
  ["r16", 'specificObjective = "4.3"'],
  ["r17", "some i in indicators satisfies i.target > 0"],
  ["r18", "durationMonths <= 36"],
  ["r19", "every l in budget.lines satisfies l.amount >= 0"],
  ["r20", 'funding.funder = (if date(submittedOn) < date("2026-01-01") then "MASGF" else "ESF-Verwaltungsbehoerde")'],
  ["r21", "funding.grant + funding.ownFunds + funding.thirdParty = total"],
  ["r22", "date(startsOn) > date(submittedOn)"],
  ["r23", 'funding.stateAid != "de_minimis" or funding.priorAid + funding.grant <= 30000000'],
  ["r24", "horizontal.equality and horizontal.nonDiscrimination and horizontal.sustainability"],
];

/** There is no step that compiles: every evaluation reads the text again. The sum of an empty list is null. */
export const engine: Engine = {
  own: 24,
  prepare: () => ({
    kind: "direct",
    failing: (application) => {
      const context: Record<string, unknown> = { ...application };
      for (const [name, value] of sums) context[name] = evaluate(value, application).value ?? 0;
      return rules.filter(([, holds]) => evaluate(holds, context).value !== true).map(([id]) => id);
    },
  }),
};
