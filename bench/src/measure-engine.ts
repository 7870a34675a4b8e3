/** Measures one engine in a process of its own: `node measure-engine.ts NAME PLAN`, the plan and the answer in JSON. */
import { benchApplications } from "./bench-applications.ts";
import { failingByHand } from "./by-hand.ts";
import type { Evaluation } from "./engines/engine.ts";
import { assessing, engineOf, explaining } from "./engines/known.ts";
import type { GrantApplication } from "./application.ts";

export interface Plan {
  readonly rounds: number;
  readonly roundMs: number;
}

/** Evaluations for each second of processor time, a figure a round. */
export interface EngineMeasured {
  readonly own: number;
  readonly verified: number;
  /** How many applications have another verdict than the hand-written function's; the first few of them. */
  readonly differing: number;
  readonly differences: ReadonlyArray<string>;
  readonly all: ReadonlyArray<number>;
  readonly hot: ReadonlyArray<number>;
}

type Applications = ReadonlyArray<GrantApplication>;

/** Results are kept for a while, so that none is optimised away. */
const kept: Array<ReadonlyArray<string>> = Array.from({ length: 1024 }, () => []);
let turn = 0;
const keep = (failing: ReadonlyArray<string>): void => {
  kept[turn++ & 1023] = failing;
};

const verify = async ({ failing }: Evaluation, applications: Applications): Promise<ReadonlyArray<string>> => {
  const differences: Array<string> = [];
  for (const application of applications) {
    const expected = failingByHand(application).join(" ");
    // oxlint-disable-next-line no-await-in-loop -- one application after another is what is measured
    const found = (await failing(application)).join(" ").replaceAll("grant-bench/", "");
    if (found !== expected)
      differences.push(`${application.id}: expected ${expected || "nothing"} to fail, found ${found || "nothing"}`);
  }
  return differences;
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

const measure = async (
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

const [name, planText] = process.argv.slice(2);
const known = [...assessing, ...explaining].find((engine) => engine.name === name);
if (known === undefined || planText === undefined)
  throw new RangeError(`Expected an engine and a plan, found ${name}.`);
const plan = JSON.parse(planText) as Plan;
const applications = (await benchApplications()).slice(0, known.applications);
const engine = await engineOf(known);
const evaluation = engine.prepare();

const started = performance.now();
const differences = await verify(evaluation, applications);
const each = (performance.now() - started) / applications.length;
const batch = Math.ceil(Math.min(applications.length, plan.roundMs / 8 / each));

const measured: EngineMeasured = {
  own: engine.own,
  verified: applications.length,
  differing: differences.length,
  differences: differences.slice(0, 3),
  all: await measure(evaluation, applications, batch, plan),
  hot: await measure(evaluation, applications.slice(0, 256), batch, plan),
};
console.log(JSON.stringify(measured));
