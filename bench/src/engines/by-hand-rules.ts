import type { BudgetLine, GrantApplication } from "../application.ts";
import type { Engine } from "./engine.ts";

const given = (text: string | null | undefined): boolean => text !== undefined && text !== null && text !== "";
const sum = (lines: ReadonlyArray<BudgetLine>): number => lines.reduce((total, { amount }) => total + amount, 0);
const total = ({ budget }: GrantApplication): number => sum(budget.lines);
const sumOf = ({ budget }: GrantApplication, category: string): number =>
  sum(budget.lines.filter((line) => line.category === category));

/** The 24 rules as most programs write them: a list of small functions that know nothing of each other. */
const rules: ReadonlyArray<readonly [id: string, holds: (application: GrantApplication) => boolean]> = [
  [
    "r01",
    ({ applicant }) => ["public_body", "private_legal_person"].includes(applicant.legalForm) && !applicant.soleTrader,
  ],
  ["r02", ({ call, submittedOn }) => call.opensOn <= submittedOn && submittedOn <= call.closesOn],
  ["r03", (application) => application.funding.grant * 100 <= total(application) * 80],
  ["r04", (application) => application.funding.ownFunds * 100 >= total(application) * 20],
  [
    "r05",
    (application) =>
      application.budget.model !== "flat40" || sumOf(application, "other") * 5 === sumOf(application, "personnel") * 2,
  ],
  ["r06", (application) => application.funding.advance * 100 <= total(application) * 30],
  ["r07", ({ applicant }) => ["BB", "BE", "SN"].includes(applicant.region)],
  ["r08", ({ idea }) => given(idea.need)],
  ["r09", ({ idea }) => given(idea.targetGroup)],
  ["r10", ({ idea }) => given(idea.measures)],
  ["r11", ({ idea }) => given(idea.goals)],
  ["r12", ({ idea }) => given(idea.expectedResults)],
  ["r13", ({ indicators }) => indicators.length > 0],
  ["r14", ({ idea }) => (idea.preliminaryBudget ?? 0) > 0],
  ["r15", ({ letters, partners }) => partners.every(({ id }) => letters.some(({ partnerId }) => partnerId === id))],
  ["r16", ({ specificObjective }) => specificObjective === "4.3"],
  ["r17", ({ indicators }) => indicators.some(({ target }) => target > 0)],
  ["r18", ({ durationMonths }) => durationMonths <= 36],
  ["r19", ({ budget }) => budget.lines.every(({ amount }) => amount >= 0)],
  [
    "r20",
    ({ funding, submittedOn }) => funding.funder === (submittedOn < "2026-01-01" ? "MASGF" : "ESF-Verwaltungsbehoerde"),
  ],
  [
    "r21",
    (application) => {
      const { grant, ownFunds, thirdParty } = application.funding;
      return grant + ownFunds + thirdParty === total(application);
    },
  ],
  ["r22", ({ startsOn, submittedOn }) => startsOn > submittedOn],
  ["r23", ({ funding }) => funding.stateAid !== "de_minimis" || funding.priorAid + funding.grant <= 30_000_000],
  ["r24", ({ horizontal }) => horizontal.equality && horizontal.nonDiscrimination && horizontal.sustainability],
];

export const engine: Engine = {
  own: 24,
  prepare: () => ({
    kind: "direct",
    failing: (application) => rules.filter(([, holds]) => !holds(application)).map(([id]) => id),
  }),
};
