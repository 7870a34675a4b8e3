import { formatMinor } from "../../primitives/index.ts";
import { type MarksFault, marksFault } from "../scoring/marks-fault.ts";
import { isScaled } from "../scoring/weighted-total.ts";
import type { FundingRound, Round, RoundApplication } from "./round-schema.ts";
import { roundProblem } from "./round-texts.ts";
import type { ValueProblem } from "./value-problem.ts";

type Problems = ReadonlyArray<ValueProblem>;

const markProblem = (fault: MarksFault | undefined, path: string): Problems => {
  switch (fault?.fault) {
    case undefined:
      return [];
    case "no-such-criterion":
    case "marked-twice":
      return [roundProblem(path, fault.fault, { found: fault.criterion })];
    case "not-marked":
      return [roundProblem(path, fault.fault, { criterion: fault.criterion })];
    case "outside-scale": {
      const { criterion, from, to, points } = fault;
      return [roundProblem(path, fault.fault, { criterion, from, to, found: points })];
    }
    default:
      return fault satisfies never;
  }
};

const generalProblems = ({ criteria }: Round, { general = [] }: RoundApplication, path: string): Problems => {
  const asked = criteria.filter((criterion) => !isScaled(criterion)).map(({ id }) => id);
  const answered = general.map(({ criterion }) => criterion);
  return [
    ...general.flatMap(({ criterion, met, reason }, index): Problems => {
      const at = `${path}/general/${index}`;
      if (!asked.includes(criterion)) return [roundProblem(at, "not-general", { found: criterion })];
      if (answered.indexOf(criterion) < index) return [roundProblem(at, "general-twice", { found: criterion })];
      return met || reason !== undefined ? [] : [roundProblem(`${at}/reason`, "why-not-met")];
    }),
    ...asked
      .filter((id) => !answered.includes(id))
      .map((id) => roundProblem(`${path}/general`, "whether-met", { criterion: id })),
  ];
};

const scoreProblems = (round: Round, application: RoundApplication, path: string): Problems => {
  const { general = [], scores = [], agreed } = application;
  const { criteria, scoring } = round;
  if (scoring === undefined) return scores.length === 0 ? [] : [roundProblem(`${path}/scores`, "no-scores")];
  const counted = scores.filter(({ conflict }) => conflict === undefined);
  const people = scores.map(({ assessor }) => assessor);
  const again = people.find((one, index) => people.indexOf(one) < index);
  const sheets = scores.flatMap(({ marks, conflict }, index) =>
    conflict === undefined
      ? markProblem(marksFault(criteria, marks, { whole: true }), `${path}/scores/${index}/marks`)
      : [],
  );
  const problems = [
    ...(again === undefined ? [] : [roundProblem(`${path}/scores`, "assessor-twice", { found: again })]),
    ...sheets,
  ];
  if (general.some(({ met }) => !met)) return problems;
  const { assessors, method } = scoring;
  if (counted.length < assessors)
    problems.push(roundProblem(`${path}/scores`, "few-assessors", { assessors, found: counted.length }));
  if (method === "mean")
    return agreed === undefined ? problems : [...problems, roundProblem(`${path}/agreed`, "agreed-beside-mean")];
  if (agreed === undefined) return [...problems, roundProblem(`${path}/agreed`, "not-agreed")];
  return [
    ...problems,
    ...markProblem(marksFault(criteria, agreed, { whole: true }), `${path}/agreed`),
    ...agreed.flatMap(({ points }, index) =>
      points === undefined ? [roundProblem(`${path}/agreed/${index}/points`, "no-points")] : [],
    ),
  ];
};

const moneyProblems = (
  { committee }: FundingRound,
  { requested, least, statement }: FundingRound["applications"][number],
  path: string,
): Problems => [
  ...(requested > 0
    ? []
    : [roundProblem(`${path}/requested`, "nothing-requested", { found: formatMinor(requested, "EUR") })]),
  ...(least === undefined || least <= requested
    ? []
    : [
        roundProblem(`${path}/least`, "least-above-requested", {
          most: formatMinor(requested, "EUR"),
          found: formatMinor(least, "EUR"),
        }),
      ]),
  ...(statement === undefined || committee !== undefined ? [] : [roundProblem(`${path}/statement`, "no-committee")]),
];

/** What is wrong between an application and its round; one that was withdrawn need not be assessed. */
export const checkApplication = (round: Round, application: RoundApplication, path: string): Problems => {
  const money = round.kind === "funding" && "requested" in application ? moneyProblems(round, application, path) : [];
  return application.withdrawn === undefined
    ? [...money, ...generalProblems(round, application, path), ...scoreProblems(round, application, path)]
    : money;
};
