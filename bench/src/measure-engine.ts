/** Measures one engine in a process of its own: `node measure-engine.ts NAME PLAN`, the plan and the answer in JSON. */
import { benchApplications } from "./bench-applications.ts";
import { failingByHand } from "./by-hand.ts";
import type { Evaluation } from "./engines/engine.ts";
import { assessing, engineOf, explaining } from "./engines/known.ts";
import type { GrantApplication } from "./application.ts";
import { measure, type Plan } from "./rounds.ts";

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
