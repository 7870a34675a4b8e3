import type { CompiledPack } from "./compile-pack.ts";
import { orderOfValues, type RunningParameter, type RunningValue } from "./dated-value.ts";
import { type MergedPack, problem } from "./layers.ts";
import type { PackProblem } from "./pack-problem.ts";
import type { Parameter } from "./parameter.ts";

/** The values of a parameter follow each other without a gap or an overlap. */
export const checkValues = ({ program }: CompiledPack): ReadonlyArray<PackProblem> =>
  [...program.parameters, ...program.parametersByDay].flatMap(({ placed: { pack, part }, values }) =>
    values.flatMap((value, index) => {
      const next = values[index + 1];
      const path = `parameters/${part.name}/values`;
      const until = value.dated.until ?? value.until;
      if (next?.from === value.from)
        return [problem(pack, path, "one value for each day", `two from ${next.from}`, "Take one of them out.")];
      if (until !== undefined && until <= value.from)
        return [
          problem(
            pack,
            path,
            `an end (until) after ${value.from}`,
            until,
            "Write as until the first day on which the value no longer holds.",
          ),
        ];
      if (next === undefined || until === undefined) return [];
      if (until < next.from)
        return [
          problem(
            pack,
            path,
            `a value from ${until}`,
            `none before ${next.from}`,
            "Let the later value begin on that day, or add the value that holds between.",
          ),
        ];
      return until > next.from
        ? [
            problem(
              pack,
              path,
              "one value for each day",
              `two from ${next.from}`,
              "End the earlier value on the day on which the later one begins.",
            ),
          ]
        : [];
    }),
  );

/** What a later layer may not change in a parameter. */
const fixed = ["kind", "stricter", "unit", "keyedOn"] as const satisfies ReadonlyArray<keyof Parameter>;

const written = (value: unknown): string => (value === undefined ? "none" : JSON.stringify(value));

/** A later layer replaces a parameter to the stricter side only, on every day on which it had a value. */
export const checkReplaced = ({ merged, program }: CompiledPack): ReadonlyArray<PackProblem> =>
  merged.replaced.flatMap((replacement) => {
    const { earlier, later } = replacement;
    const path = `parameters/${later.part.name}`;
    const changed = fixed.filter((key) => written(earlier.part[key]) !== written(later.part[key]));
    if (changed.length > 0)
      return changed.map((key) =>
        problem(
          later.pack,
          `${path}/${key}`,
          `${written(earlier.part[key])}, as in ${earlier.pack.id}`,
          written(later.part[key]),
          "A later layer may change only the values, and only to the stricter side.",
        ),
      );
    const before = program.running(earlier);
    const after = program.running(later);
    if (before === undefined || after === undefined) return [];
    return [...uncovered(replacement, before, after), ...lenient(replacement, before, after)];
  });

type Replacement = MergedPack["replaced"][number];

const uncovered = ({ earlier, later }: Replacement, before: RunningParameter, after: RunningParameter) => {
  const [first, last] = [after.values[0], after.values.at(-1)];
  const [from, until] = [before.values[0]?.from ?? "", before.values.at(-1)?.until];
  const path = `parameters/${later.part.name}/values`;
  const advice = "Repeat the earlier values for the days that stay as they were.";
  if (first !== undefined && first.from > from)
    return [problem(later.pack, path, `values from ${from}, as in ${earlier.pack.id}`, `from ${first.from}`, advice)];
  return last?.until !== undefined && (until === undefined || last.until < until)
    ? [problem(later.pack, path, `values as long as in ${earlier.pack.id}`, `an end on ${last.until}`, advice)]
    : [];
};

const meet = (a: RunningValue, b: RunningValue): boolean =>
  (a.until === undefined || b.from < a.until) && (b.until === undefined || a.from < b.until);

/** Where a value stands: source and provision. */
const cited = ({ dated }: RunningValue, { part }: Replacement["earlier"]): string => {
  const { source, provision } = dated.citation ?? part.citation;
  return `${source} ${provision}`;
};

const lenient = ({ earlier, later }: Replacement, before: RunningParameter, after: RunningParameter) => {
  const { stricter } = earlier.part;
  const isLooser = (value: RunningValue, old: RunningValue): boolean => {
    const order = orderOfValues(value, after.type, old, before.type);
    if (order === undefined) return written(value.value) !== written(old.value);
    return stricter === "none" ? order !== 0 : stricter === "lower" ? order > 0 : order < 0;
  };
  const [looser] = after.values.flatMap((value) =>
    before.values.flatMap((old) => (meet(value, old) && isLooser(value, old) ? [{ value, old }] : [])),
  );
  if (looser === undefined) return [];
  const bound = stricter === "none" ? "" : stricter === "lower" ? "at most " : "at least ";
  const { value, old } = looser;
  const from = value.from > old.from ? value.from : old.from;
  return [
    problem(
      later.pack,
      `parameters/${later.part.name}`,
      `${bound}${written(old.dated.value)} from ${from}, as in ${earlier.pack.id} (${cited(old, earlier)})`,
      `${written(value.dated.value)} (${cited(value, later)})`,
      "A later layer may only tighten. Where law lets it be looser, except the rule by name, with reason and citation.",
    ),
  ];
};
