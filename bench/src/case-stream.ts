import { exampleApplication, exampleCall } from "../../packages/rules/src/finland/example-application.ts";
import { draftsOf } from "./drafts.ts";
import { type Random, randomOf } from "./random.ts";

/** Lines of a stream: the example application and its call, with other amounts, other people and facts left out. */
export function* caseLines(count: number): Generator<string, void, undefined> {
  const random = randomOf(3);
  for (let index = 0; index < count; index++) {
    const application = varied(index, random);
    const [draft = application] = random.chance(0.5) ? draftsOf([application], index) : [];
    yield `${JSON.stringify({ application: draft, call: exampleCall })}\n`;
  }
}

const varied = (index: number, random: Random) => {
  const salaries = random.between(2_000_000, 9_000_000);
  const total = salaries + Math.round(salaries * 0.4);
  const grant = Math.floor((total * random.between(60, 85)) / 100);
  const own = Math.max(0, total - grant - 800_000);
  const [staff, flatRate] = exampleApplication.budget.lines;
  const [ownSource, municipal] = exampleApplication.fundingPlan.sources;
  return {
    ...exampleApplication,
    title: `${exampleApplication.title} ${index}`,
    applicant: {
      ...exampleApplication.applicant,
      legalForm: random.among(["registered-association", "municipality", "sole-trader"]),
      region: random.among(["Pohjois-Savo", "Etelä-Savo", "Uusimaa"]),
    },
    budget: {
      ...exampleApplication.budget,
      total: money(total),
      totalWithVat: money(total),
      lines: [
        { ...staff, amount: money(salaries) },
        { ...flatRate, amount: money(total - salaries) },
      ],
    },
    fundingPlan: {
      ...exampleApplication.fundingPlan,
      grant: money(grant),
      sources: [
        { ...ownSource, amount: money(own) },
        { ...municipal, amount: money(total - grant - own) },
      ],
    },
    advance: { ...exampleApplication.advance, requested: money(Math.floor((total * random.between(10, 40)) / 100)) },
  };
};

const money = (cents: number): string => (cents / 100).toFixed(2);
