import { isScaled } from "../scoring/weighted-total.ts";
import { checkApplication } from "./check-round-application.ts";
import type { Round } from "./round-schema.ts";
import { roundProblem } from "./round-texts.ts";
import type { ValueProblem } from "./value-problem.ts";

/** Items whose id stands before them already. */
const doubled = (path: string, ids: ReadonlyArray<string>): ReadonlyArray<ValueProblem> =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index ? [roundProblem(`${path}/${index}`, "id-twice", { found: id })] : [],
  );

/** A history that two applications claim, although their ids differ. */
const projectProblems = ({ applications }: Round): ReadonlyArray<ValueProblem> => {
  const projects = applications.map(({ id, project = id }) => project);
  const first = (index: number): boolean =>
    applications.findIndex(({ id }) => id === applications[index]?.id) === index;
  return projects.flatMap((project, index) =>
    projects.indexOf(project) < index && first(index)
      ? [roundProblem(`applications/${index}`, "project-twice", { found: project })]
      : [],
  );
};

const criteriaProblems = ({ criteria }: Round): ReadonlyArray<ValueProblem> =>
  criteria.flatMap((criterion, index) =>
    (["weight", "threshold"] as const).flatMap((part) =>
      isScaled(criterion) || criterion[part] === undefined
        ? []
        : [roundProblem(`criteria/${index}/${part}`, "not-scaled", { found: String(criterion[part]) })],
    ),
  );

const tieProblems = ({ criteria, ties = [] }: Round): ReadonlyArray<ValueProblem> => {
  const scaled = criteria.filter(isScaled).map(({ id }) => id);
  return ties.flatMap((step, index) =>
    step.by === "criterion" && !scaled.includes(step.criterion)
      ? [
          roundProblem(`ties/${index}/criterion`, "tie-criterion", {
            criteria: scaled.join(", "),
            found: step.criterion,
          }),
        ]
      : [],
  );
};

const scoringProblems = (round: Round): ReadonlyArray<ValueProblem> => {
  const scaled = round.criteria.filter(isScaled);
  if (round.kind === "funding" && scaled.length === 0) return [roundProblem("criteria", "no-scale")];
  return scaled.length > 0 && round.scoring === undefined ? [roundProblem("scoring", "no-scoring")] : [];
};

const committeeProblems = (round: Round): ReadonlyArray<ValueProblem> => {
  if (round.kind !== "funding" || round.committee === undefined) return [];
  const { majority } = round.committee;
  const [share = 0, of = 1] = majority.split("/").map(Number);
  return 2 * share > of && share <= of ? [] : [roundProblem("committee/majority", "majority", { found: majority })];
};

/** What is wrong between the parts of a round whose shape holds. */
export const checkRound = (round: Round): ReadonlyArray<ValueProblem> => {
  const { criteria, applications } = round;
  return [
    ...doubled(
      "criteria",
      criteria.map(({ id }) => id),
    ),
    ...doubled(
      "applications",
      applications.map(({ id }) => id),
    ),
    ...projectProblems(round),
    ...criteriaProblems(round),
    ...scoringProblems(round),
    ...tieProblems(round),
    ...committeeProblems(round),
    ...applications.flatMap((application, index) => checkApplication(round, application, `applications/${index}`)),
  ];
};
