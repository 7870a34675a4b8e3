import type { Example } from "@kaari/core";

/**
 * A case on a limit, or the smallest step to one side of it: the example `of` with some facts changed.
 *
 * `step` ends the id and begins the title: `a-cent-below`, `a-day-after`, `exactly-on`.
 */
export type BesideLimit = readonly [
  of: string,
  step: string,
  changes: Readonly<Record<string, unknown>>,
  expect: Example["expect"],
];

/** The cases as examples, each with the gate, the day and the source of the example that it changes. */
export const besideLimits = (
  examples: ReadonlyArray<Example>,
  cases: ReadonlyArray<BesideLimit>,
): ReadonlyArray<Example> => {
  const known = new Map(examples.map((example) => [example.id, example]));
  return cases.map(([of, step, changes, expect]) => {
    const example = known.get(of);
    if (example === undefined)
      throw new RangeError(`Expected an example to stand beside a limit with, found no ${of}.`);
    const { source, certainty, gate, on, world } = example;
    const words = step.replaceAll("-", " ");
    return {
      id: `${of}-${step}`,
      title: `${words.charAt(0).toUpperCase()}${words.slice(1)} the limit`,
      source,
      ...(certainty === undefined ? {} : { certainty }),
      gate,
      on,
      ...(world === undefined ? {} : { world }),
      basedOn: of,
      with: changes,
      expect,
    };
  });
};
