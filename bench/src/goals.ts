import { livesAsFastAs, replayTaken } from "./cases/lifecycle.ts";
import { verdictsBeside, verdictsPeak } from "./cases/ndjson.ts";
import { assessing, explaining } from "./engines/known.ts";
import type { BenchRecord } from "./record.ts";

/** What the project wants of its speed; told beside the figures, never asserted. */
interface Goal {
  readonly says: string;
  readonly found: (records: ReadonlyArray<BenchRecord>) => number | undefined;
  readonly holds: (found: number) => boolean;
  readonly unit: string;
}

const figureOf = (
  records: ReadonlyArray<BenchRecord>,
  name: string,
  set: "10k" | "hot" = "10k",
): number | undefined => {
  const label = [...assessing, ...explaining].find((engine) => engine.name === name)?.label;
  return records.find((record) => record.case.endsWith(`, ${set}`) && record.engine === label)?.figure;
};

const timesTheLimit = (name: string, what: string, set: "10k" | "hot", most: number): Goal => ({
  says: `Kaari, built, at most ${most} times the hand-written function: ${what}, ${set}`,
  found: (records) => quotient(figureOf(records, "by-hand", set), figureOf(records, name, set)),
  holds: (found) => found <= most,
  unit: "times",
});

const timesFasterThan = (name: string, least: number, kaari: "kaari" | "kaari-built" = "kaari"): Goal => ({
  says: `Kaari${kaari === "kaari" ? "" : ", built,"} at least ${least} times as fast as ${name}`,
  found: (records) => quotient(figureOf(records, kaari), figureOf(records, name)),
  holds: (found) => found >= least,
  unit: "times",
});

const draftsOf = (records: ReadonlyArray<BenchRecord>, label: string): number | undefined =>
  records.find((record) => record.case === "ordered questions of drafts" && record.engine === label)?.figure;

const quotient = (dividend: number | undefined, divisor: number | undefined): number | undefined =>
  dividend === undefined || divisor === undefined ? undefined : dividend / divisor;

const goals: ReadonlyArray<Goal> = [
  {
    says: "Kaari at most 8 times the hand-written function, 10k",
    found: (records) => quotient(figureOf(records, "by-hand"), figureOf(records, "kaari")),
    holds: (found) => found <= 8,
    unit: "times",
  },
  {
    says: "Kaari at most 20 times the hand-written function, hot",
    found: (records) => quotient(figureOf(records, "by-hand", "hot"), figureOf(records, "kaari", "hot")),
    holds: (found) => found <= 20,
    unit: "times",
  },
  timesTheLimit("kaari-built", "verdict", "10k", 1.2),
  timesTheLimit("kaari-built", "verdict", "hot", 1.5),
  timesTheLimit("kaari-built-findings", "verdict with proofs at hand", "10k", 1.25),
  timesTheLimit("kaari-built-findings", "verdict with proofs at hand", "hot", 1.6),
  timesTheLimit("kaari-built-outcomes", "every outcome", "10k", 1.4),
  timesTheLimit("kaari-built-outcomes", "every outcome", "hot", 2.5),
  timesTheLimit("kaari-built-proofs", "proofs of what fails", "10k", 3),
  timesTheLimit("kaari-built-proofs", "proofs of what fails", "hot", 6),
  timesTheLimit("kaari-built-steps", "proofs step by step, down to facts", "10k", 3),
  timesTheLimit("kaari-built-steps", "proofs step by step, down to facts", "hot", 6),
  ...(
    [
      ["ajv", 4],
      ["json-logic-engine", 4],
      ["zen-engine", 300],
      ["json-rules-engine", 1_000],
      ["publicodes", 2_000],
    ] as const
  ).map(([name, least]) => timesFasterThan(name, least, "kaari-built")),
  {
    says: "Kaari, built, asks what drafts still need at least 250 times as fast as publicodes",
    found: (records) => quotient(draftsOf(records, "Kaari, built"), draftsOf(records, "publicodes")),
    holds: (found) => found >= 250,
    unit: "times",
  },
  ...["24 rules", "esf-plus-finland-citizens", "esf-plus-finland-citizens, built small"].map((pack) => ({
    says: `Kaari, built, from import to first answer in less than 3 ms: ${pack}`,
    found: (records: ReadonlyArray<BenchRecord>) =>
      records.find(({ engine }) => engine === `${pack}: import and first answer`)?.figure,
    holds: (found: number) => found < 3,
    unit: "ms",
  })),
  timesFasterThan("zen-engine", 30),
  timesFasterThan("json-rules-engine", 100),
  timesFasterThan("publicodes", 100),
  timesFasterThan("feelin", 1_000),
  {
    says: "a table of 1 000 rows and 4 columns gone through in less than 200 ms",
    found: (records) => records.find(({ engine }) => engine === "overlaps and gaps")?.figure,
    holds: (found) => found < 200,
    unit: "ms",
  },
  {
    says: "the lifecycle decides and evolves at least 0.5 times as fast as a switch written by hand",
    found: (records) => livesAsFastAs(records, "switch written by hand"),
    holds: (found) => found >= 0.5,
    unit: "times",
  },
  {
    says: "the lifecycle decides and evolves at least 30 times as fast as XState",
    found: (records) => livesAsFastAs(records, "XState 5, transition()"),
    holds: (found) => found >= 30,
    unit: "times",
  },
  {
    says: "a history of 1 000 events replayed in less than 0.2 ms",
    found: replayTaken,
    holds: (found) => found < 0.2,
    unit: "ms",
  },
  ...(["file", "pipe"] as const).flatMap((way): ReadonlyArray<Goal> => [
    {
      says: `verdicts of a stream from a ${way} at most 2 times the processor time of JSON.parse alone`,
      found: (records) => verdictsBeside(records, way, "cpuMs"),
      holds: (found) => found <= 2,
      unit: "times",
    },
    {
      says: `verdicts of a stream from a ${way} at most 2 times the time of JSON.parse alone by the clock`,
      found: (records) => verdictsBeside(records, way, "clockMs"),
      holds: (found) => found <= 2,
      unit: "times",
    },
    {
      says: `verdicts of a stream from a ${way} in less than 200 MB`,
      found: (records) => verdictsPeak(records, way),
      holds: (found) => found < 200,
      unit: "MB",
    },
  ]),
  {
    says: "the command less than 350 ms above node -e 0",
    found: (records) => records.find(({ engine }) => engine === "kaari check FILE")?.figure,
    holds: (found) => found < 350,
    unit: "ms",
  },
];

/** Each goal with what was found, and whether it holds. */
export const goalLines = (records: ReadonlyArray<BenchRecord>): ReadonlyArray<readonly string[]> =>
  goals.map(({ found, holds, says, unit }) => {
    const figure = found(records);
    return figure === undefined
      ? [says, "", "not measured"]
      : [
          says,
          `${figure.toFixed(figure < 1 ? 2 : figure < 20 ? 1 : 0)} ${unit}`,
          holds(figure) ? "holds" : "does not hold",
        ];
  });
