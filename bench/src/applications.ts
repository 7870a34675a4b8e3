import { addDays } from "@kaari/core";
import type { BudgetLine, GrantApplication } from "./application.ts";
import { faults } from "./faults.ts";
import { type Random, randomOf } from "./random.ts";

/** Applications of the bench's own, the same for the same seed: about two in five pass, the others have one to four faults. */
export const generatedApplications = (count: number, seed = 1): ReadonlyArray<GrantApplication> => {
  const random = randomOf(seed);
  const applications = Array.from({ length: count }, (_, index) => application(`A${index}`, random));
  // Written and read again, as applications arrive: objects of one shape, texts without shared parts.
  return JSON.parse(JSON.stringify(applications)) as ReadonlyArray<GrantApplication>;
};

const application = (id: string, random: Random): GrantApplication => {
  let made = passing(id, random);
  if (random.chance(0.6))
    for (let left = random.between(1, 4); left > 0; left--) made = random.among(faults)(made, random);
  return made;
};

/** An application that no rule has anything against. */
const passing = (id: string, random: Random): GrantApplication => {
  const submittedOn = dayAfter("2025-06-01", random.between(0, 400));
  const flatRate = random.chance(0.7);
  const lines = flatRate ? flatRateLines(random) : actualLines(random);
  const total = lines.reduce((sum, { amount }) => sum + amount, 0);
  const grant = Math.floor((total * random.between(50, 80)) / 100);
  const rest = total - grant;
  const thirdParty = Math.floor((Math.max(0, rest - Math.ceil(total / 5)) * random.between(0, 100)) / 100);
  const deMinimis = grant <= 25_000_000 && random.chance(0.25);
  const partners = Array.from({ length: random.between(0, 3) }, (_, index) => ({
    id: `${id}-${index}`,
    name: phrase(random),
  }));
  return {
    id,
    submittedOn,
    startsOn: dayAfter(submittedOn, random.between(1, 240)),
    durationMonths: random.between(6, 36),
    specificObjective: "4.3",
    call: {
      id: "C1",
      opensOn: dayAfter(submittedOn, -random.between(0, 60)),
      closesOn: dayAfter(submittedOn, random.between(0, 60)),
    },
    applicant: {
      name: phrase(random),
      legalForm: random.among(["public_body", "private_legal_person"]),
      soleTrader: false,
      region: random.among(["BB", "BE", "SN"]),
    },
    idea: {
      need: phrase(random),
      targetGroup: phrase(random),
      measures: phrase(random),
      goals: phrase(random),
      expectedResults: phrase(random),
      preliminaryBudget: total,
    },
    indicators: Array.from({ length: random.between(1, 4) }, (_, index) => ({
      code: `EECO0${index + 1}`,
      target: index === 0 ? random.between(1, 200) : random.between(0, 20),
    })),
    partners,
    letters: partners.map((partner) => ({
      partnerId: partner.id,
      signedOn: dayAfter(submittedOn, -random.between(1, 30)),
    })),
    budget: { model: flatRate ? "flat40" : "real", lines },
    funding: {
      grant,
      ownFunds: rest - thirdParty,
      thirdParty,
      advance: Math.floor((total * random.between(0, 30)) / 100),
      funder: submittedOn < "2026-01-01" ? "MASGF" : "ESF-Verwaltungsbehoerde",
      stateAid: deMinimis ? "de_minimis" : "none",
      priorAid: deMinimis ? random.between(0, 5_000_000) : 0,
    },
    horizontal: { equality: true, nonDiscrimination: true, sustainability: true },
  };
};

/** Other costs are 40 % of personnel costs, which are multiples of five cents so that the share is whole. */
const flatRateLines = (random: Random): ReadonlyArray<BudgetLine> => {
  const personnel = someLines("personnel", random, () => 5 * random.between(100_000, 900_000));
  const sum = personnel.reduce((total, { amount }) => total + amount, 0);
  return [...personnel, { id: "other-0", category: "other", amount: (sum * 2) / 5 }, ...travel(random)];
};

const actualLines = (random: Random): ReadonlyArray<BudgetLine> => [
  ...someLines("personnel", random, () => random.between(500_000, 4_500_000)),
  ...someLines("other", random, () => random.between(10_000, 700_000)),
  ...travel(random),
];

const travel = (random: Random): ReadonlyArray<BudgetLine> =>
  random.chance(0.3) ? [{ id: "travel-0", category: "travel", amount: random.between(0, 200_000) }] : [];

const someLines = (category: string, random: Random, amount: () => number): ReadonlyArray<BudgetLine> =>
  Array.from({ length: random.between(1, 4) }, (_, index) => ({
    id: `${category}-${index}`,
    category,
    amount: amount(),
  }));

const words = ["training", "counselling", "village", "skills", "employment", "young", "digital", "inclusion", "region"];
const phrase = (random: Random): string =>
  Array.from({ length: random.between(3, 8) }, () => random.among(words)).join(" ");

const dayAfter = (day: string, days: number): string => {
  const after = addDays(day, days);
  if (after === undefined) throw new RangeError(`Expected a day of the calendar, found ${days} days after ${day}.`);
  return after;
};
