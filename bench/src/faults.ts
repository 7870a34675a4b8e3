import type { GrantApplication } from "./application.ts";
import type { Random } from "./random.ts";

type Fault = (application: GrantApplication, random: Random) => GrantApplication;

const funding = (application: GrantApplication, changed: Partial<GrantApplication["funding"]>): GrantApplication => ({
  ...application,
  funding: { ...application.funding, ...changed },
});

/** Left out, null, or empty. */
const withoutIdea =
  (name: keyof GrantApplication["idea"], empty: "" | 0): Fault =>
  (application, random) => {
    const { [name]: _, ...rest } = application.idea;
    return { ...application, idea: random.among([rest, { ...rest, [name]: null }, { ...rest, [name]: empty }]) };
  };

/** What goes wrong in applications: at least one fault for each of the 24 rules, on the wrong side of its limit. */
export const faults: ReadonlyArray<Fault> = [
  (application, random) => ({
    ...application,
    applicant: {
      ...application.applicant,
      ...random.among([{ legalForm: "natural_person" }, { legalForm: "partnership" }, { soleTrader: true }]),
    },
  }),
  (application, random) => ({
    ...application,
    call: { ...application.call, ...random.among([{ closesOn: "2025-01-31" }, { opensOn: "2026-12-01" }]) },
  }),
  (application) => funding(application, { grant: Math.floor(application.funding.grant * 1.4) }),
  (application, random) => {
    const { ownFunds, thirdParty } = application.funding;
    const moved = Math.floor((ownFunds * random.between(1, 100)) / 100);
    return funding(application, { ownFunds: ownFunds - moved, thirdParty: thirdParty + moved });
  },
  (application, random) => {
    const [first, ...others] = application.budget.lines;
    if (first === undefined) return application;
    const lines = [{ ...first, amount: first.amount + random.between(1, 50_000) }, ...others];
    return { ...application, budget: { model: "flat40", lines } };
  },
  (application) => funding(application, { advance: application.funding.advance * 2 + 200_000 }),
  (application, random) => ({
    ...application,
    applicant: { ...application.applicant, region: random.among(["TH", "HE", "NW"]) },
  }),
  withoutIdea("need", ""),
  withoutIdea("targetGroup", ""),
  withoutIdea("measures", ""),
  withoutIdea("goals", ""),
  withoutIdea("expectedResults", ""),
  (application) => ({ ...application, indicators: [] }),
  withoutIdea("preliminaryBudget", 0),
  (application) => ({ ...application, partners: [...application.partners, { id: "unsigned", name: "unsigned" }] }),
  (application) => ({ ...application, letters: application.letters.slice(1) }),
  (application, random) => ({ ...application, specificObjective: random.among(["4.1", "4.6"]) }),
  (application) => ({
    ...application,
    indicators: application.indicators.map((indicator) => ({ ...indicator, target: 0 })),
  }),
  (application, random) => ({ ...application, durationMonths: random.between(37, 48) }),
  (application, random) => {
    const { lines } = application.budget;
    const wrong = random.among(lines);
    return {
      ...application,
      budget: {
        ...application.budget,
        lines: lines.with(lines.indexOf(wrong), { ...wrong, amount: -1 - wrong.amount }),
      },
    };
  },
  (application) =>
    funding(application, { funder: application.funding.funder === "MASGF" ? "ESF-Verwaltungsbehoerde" : "MASGF" }),
  (application, random) =>
    funding(application, { thirdParty: application.funding.thirdParty + random.between(1, 1_000) }),
  (application) => ({ ...application, startsOn: application.submittedOn }),
  (application) =>
    funding(application, { stateAid: "de_minimis", priorAid: Math.max(0, 30_000_001 - application.funding.grant) }),
  (application, random) => ({
    ...application,
    horizontal: {
      ...application.horizontal,
      ...random.among([{ equality: false }, { nonDiscrimination: false }, { sustainability: false }]),
    },
  }),
];
