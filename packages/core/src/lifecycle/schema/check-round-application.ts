import { formatMinor } from "../../primitives/index.ts";
import { type MarksFault, marksFault } from "../scoring/marks-fault.ts";
import { isScaled } from "../scoring/weighted-total.ts";
import type { FundingRound, Round, RoundApplication } from "./round-schema.ts";
import type { ValueProblem } from "./value-problem.ts";

type Problems = ReadonlyArray<ValueProblem>;

const problem = (path: string, expected: string, found: string, advice = "Mend it."): ValueProblem => ({
  path,
  expected,
  found,
  advice,
});

const markProblem = (fault: MarksFault | undefined, path: string): Problems => {
  switch (fault?.fault) {
    case undefined:
      return [];
    case "no-such-criterion":
      return [problem(path, "criteria of the call that have a scale", fault.criterion)];
    case "marked-twice":
      return [problem(path, "each criterion once", `${fault.criterion} twice`, "Leave one out.")];
    case "not-marked":
      return [problem(path, `points for ${fault.criterion}`, "nothing", "Add them.")];
    case "outside-scale":
      return [problem(path, `${fault.from} to ${fault.to} points for ${fault.criterion}`, String(fault.points))];
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
      if (!asked.includes(criterion)) return [problem(at, "a criterion that is passed or failed", criterion)];
      if (answered.indexOf(criterion) < index) return [problem(at, "each criterion once", `${criterion} twice`)];
      return met || reason !== undefined
        ? []
        : [problem(`${at}/reason`, "why the criterion is not met", "nothing", "Add it.")];
    }),
    ...asked
      .filter((id) => !answered.includes(id))
      .map((id) => problem(`${path}/general`, `whether ${id} is met`, "nothing", "Add it.")),
  ];
};

const scoreProblems = (round: Round, application: RoundApplication, path: string): Problems => {
  const { general = [], scores = [], agreed } = application;
  const { criteria, scoring } = round;
  if (scoring === undefined) return scores.length === 0 ? [] : [problem(`${path}/scores`, "no scores", "some")];
  const counted = scores.filter(({ conflict }) => conflict === undefined);
  const people = scores.map(({ assessor }) => assessor);
  const again = people.find((one, index) => people.indexOf(one) < index);
  const sheets = scores.flatMap(({ marks, conflict }, index) =>
    conflict === undefined
      ? markProblem(marksFault(criteria, marks, { whole: true }), `${path}/scores/${index}/marks`)
      : [],
  );
  const problems = [
    ...(again === undefined ? [] : [problem(`${path}/scores`, "each assessor once", `${again} twice`)]),
    ...sheets,
  ];
  if (general.some(({ met }) => !met)) return problems;
  const { assessors, method } = scoring;
  if (counted.length < assessors)
    problems.push(
      problem(
        `${path}/scores`,
        `scores of at least ${assessors} without a conflict of interest`,
        String(counted.length),
        "Add them.",
      ),
    );
  if (method === "mean")
    return agreed === undefined
      ? problems
      : [...problems, problem(`${path}/agreed`, "nothing where the mean counts", "points", "Take them out.")];
  if (agreed === undefined)
    return [...problems, problem(`${path}/agreed`, "the points agreed on", "nothing", "Add them.")];
  return [
    ...problems,
    ...markProblem(marksFault(criteria, agreed, { whole: true }), `${path}/agreed`),
    ...agreed.flatMap(({ points }, index) =>
      points === undefined ? [problem(`${path}/agreed/${index}/points`, "points", "nothing", "Add them.")] : [],
    ),
  ];
};

const moneyProblems = (
  { committee }: FundingRound,
  { requested, least, statement }: FundingRound["applications"][number],
  path: string,
): Problems => [
  ...(requested > 0 ? [] : [problem(`${path}/requested`, "support above zero", formatMinor(requested, "EUR"))]),
  ...(least === undefined || least <= requested
    ? []
    : [problem(`${path}/least`, `at most ${formatMinor(requested, "EUR")}`, formatMinor(least, "EUR"))]),
  ...(statement === undefined || committee !== undefined
    ? []
    : [problem(`${path}/statement`, "nothing where the round has no committee", "a statement", "Add the committee.")]),
];

/** What is wrong between an application and its round; one that was withdrawn need not be assessed. */
export const checkApplication = (round: Round, application: RoundApplication, path: string): Problems => {
  const money = round.kind === "funding" && "requested" in application ? moneyProblems(round, application, path) : [];
  return application.withdrawn === undefined
    ? [...money, ...generalProblems(round, application, path), ...scoreProblems(round, application, path)]
    : money;
};
