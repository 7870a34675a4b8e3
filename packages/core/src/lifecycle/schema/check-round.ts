import { isScaled } from "../scoring/weighted-total.ts";
import { checkApplication } from "./check-round-application.ts";
import type { Round } from "./round-schema.ts";
import type { ValueProblem } from "./value-problem.ts";

/** Items whose id stands before them already. */
const doubled = (path: string, ids: ReadonlyArray<string>): ReadonlyArray<ValueProblem> =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: `${path}/${index}`, expected: "each id once", found: `${id} again`, advice: "Give it another id." }]
      : [],
  );

/** A history that two applications claim, although their ids differ. */
const projectProblems = ({ applications }: Round): ReadonlyArray<ValueProblem> => {
  const projects = applications.map(({ id, project = id }) => project);
  const first = (index: number): boolean =>
    applications.findIndex(({ id }) => id === applications[index]?.id) === index;
  return projects.flatMap((project, index) =>
    projects.indexOf(project) < index && first(index)
      ? [
          {
            path: `applications/${index}`,
            expected: "a project of its own",
            found: `${project} again`,
            advice: "Give it another id or project.",
          },
        ]
      : [],
  );
};

const criteriaProblems = ({ criteria }: Round): ReadonlyArray<ValueProblem> =>
  criteria.flatMap((criterion, index) =>
    (["weight", "threshold"] as const).flatMap((part) =>
      isScaled(criterion) || criterion[part] === undefined
        ? []
        : [
            {
              path: `criteria/${index}/${part}`,
              expected: "nothing for a criterion that is passed or failed",
              found: String(criterion[part]),
              advice: "Take it out.",
            },
          ],
    ),
  );

const tieProblems = ({ criteria, ties = [] }: Round): ReadonlyArray<ValueProblem> => {
  const scaled = criteria.filter(isScaled).map(({ id }) => id);
  return ties.flatMap((step, index) =>
    step.by === "criterion" && !scaled.includes(step.criterion)
      ? [
          {
            path: `ties/${index}/criterion`,
            expected: `a criterion with a scale: ${scaled.join(", ")}`,
            found: step.criterion,
            advice: "Name one of the call's criteria.",
          },
        ]
      : [],
  );
};

const scoringProblems = (round: Round): ReadonlyArray<ValueProblem> => {
  const scaled = round.criteria.filter(isScaled);
  if (round.kind === "funding" && scaled.length === 0)
    return [
      {
        path: "criteria",
        expected: "at least one criterion with a scale, by which applications are ranked",
        found: "none",
        advice: "Add it.",
      },
    ];
  return scaled.length > 0 && round.scoring === undefined
    ? [
        {
          path: "scoring",
          expected: "how the criteria with a scale are scored",
          found: "nothing",
          advice: "Add it, or leave those criteria out.",
        },
      ]
    : [];
};

const committeeProblems = (round: Round): ReadonlyArray<ValueProblem> => {
  if (round.kind !== "funding" || round.committee === undefined) return [];
  const { majority } = round.committee;
  const [share = 0, of = 1] = majority.split("/").map(Number);
  return 2 * share > of && share <= of
    ? []
    : [
        {
          path: "committee/majority",
          expected: "more than a half and at most the whole, so that opposite opinions cannot both carry",
          found: majority,
          advice: "Mend it.",
        },
      ];
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
