import type { Evaluation } from "./engines/engine.ts";
import type { GrantApplication } from "./application.ts";

export interface Plan {
  readonly rounds: number;
  readonly roundMs: number;
}

type Applications = ReadonlyArray<GrantApplication>;

/** Results are kept for a while, so that none is optimised away. */
const kept: Array<ReadonlyArray<string>> = Array.from({ length: 1024 }, () => []);
let turn = 0;
const keep = (failing: ReadonlyArray<string>): void => {
  kept[turn++ & 1023] = failing;
};

/** `count` applications from place `from` on, round and round. */
const evaluate = async (evaluation: Evaluation, applications: Applications, from: number, count: number) => {
  let at = from;
  if (evaluation.kind === "direct")
    for (let left = count; left > 0; left--) {
      keep(evaluation.failing(applications[at]!));
      if (++at === applications.length) at = 0;
    }
  else
    for (let left = count; left > 0; left--) {
      // oxlint-disable-next-line no-await-in-loop -- one application after another is what is measured
      keep(await evaluation.failing(applications[at]!));
      if (++at === applications.length) at = 0;
    }
  return at;
};

/** Evaluations for each second of processor time, a figure a round; the first is thrown away. */
export const measure = async (
  evaluation: Evaluation,
  applications: Applications,
  batch: number,
  { rounds, roundMs }: Plan,
) => {
  const figures: Array<number> = [];
  let at = 0;
  for (let round = 0; round <= rounds; round++) {
    const before = process.cpuUsage();
    const started = performance.now();
    let done = 0;
    do {
      // oxlint-disable-next-line no-await-in-loop -- rounds follow each other
      at = await evaluate(evaluation, applications, at, batch);
      done += batch;
    } while (performance.now() - started < roundMs);
    const { user, system } = process.cpuUsage(before);
    if (round > 0) figures.push((done * 1e6) / (user + system));
  }
  return figures;
};
