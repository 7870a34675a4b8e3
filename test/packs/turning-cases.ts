/** Cases beside the worked examples at which a rule turns: where a slip in its condition would show. */
import { readFileSync } from "node:fs";
import { type Example, outcomes, type Pack } from "@kaari/core";
import * as z from "zod";

/** A worked example with some facts changed, null for one that is left out, and what one rule then comes to. */
const TurningCase = z.strictObject({
  of: z.string(),
  rule: z.string(),
  outcome: z.enum(outcomes),
  on: z.string(),
  changes: z.record(z.string(), z.unknown()),
});
export type TurningCase = Readonly<z.infer<typeof TurningCase>>;

export const fileOf = (pack: string): URL => new URL(`turning-cases/${pack}.tsv`, import.meta.url);

export const lineOf = ({ of, rule, outcome, on, changes }: TurningCase): string =>
  [of, rule, outcome, on, JSON.stringify(changes)].join("\t");

const read = (line: string): TurningCase => {
  const [of, rule, outcome, on, changes = ""] = line.split("\t");
  return TurningCase.parse({ of, rule, outcome, on, changes: JSON.parse(changes) });
};

export const turningCases = (pack: string): ReadonlyArray<TurningCase> =>
  readFileSync(fileOf(pack), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map(read);

/** The case as a worked example; undefined where what it stands on is gone. */
export const asExample = (pack: Pack, { of, rule, outcome, on, changes }: TurningCase): Example | undefined => {
  const base = pack.examples?.find(({ id }) => id === of);
  if (base === undefined) return undefined;
  const { gate, source, world } = base;
  const given = Object.entries(changes).filter(([, value]) => value !== null);
  const left = Object.keys(changes).filter((path) => changes[path] === null);
  return {
    id: "turning-case",
    title: `${of}, changed`,
    source,
    gate,
    on,
    ...(world === undefined ? {} : { world }),
    basedOn: of,
    with: Object.fromEntries(given),
    without: left,
    expect: { [rule]: outcome },
  };
};
