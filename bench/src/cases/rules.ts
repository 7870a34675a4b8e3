import { answerOf } from "../fresh-process.ts";
import { explaining, type KnownEngine, limit } from "../engines/known.ts";
import type { EngineMeasured } from "../measure-engine.ts";
import type { Plan } from "../rounds.ts";
import { type BenchRecord, type Measured, median } from "../record.ts";

/** Verdicts that are not the hand-written function's: the bench fails. */
export class VerdictsDiffer extends Error {
  constructor(engine: string, { differences, differing, verified }: EngineMeasured) {
    super(
      `Expected ${engine} to fail the rules that the hand-written function fails, found others in ${differing} of ${verified} applications:\n${differences.join("\n")}`,
    );
    this.name = "VerdictsDiffer";
  }
}

const nameOf = (engine: KnownEngine): string => (explaining.includes(engine) ? "explain failing" : "assess 24 rules");
const unit = "evaluations a CPU second";

/**
 * The engines, the limit first, in turn and `passes` times over, so that what else the machine does disturbs all alike.
 *
 * @throws VerdictsDiffer when an engine's verdicts are not the hand-written function's
 */
export const measureRules = (engines: ReadonlyArray<KnownEngine>, passes: number, plan: Plan): Measured => {
  const measured = new Map<KnownEngine, Array<EngineMeasured>>(engines.map((engine) => [engine, []]));
  for (let pass = 1; pass <= passes; pass++)
    for (const [engine, all] of measured) {
      process.stderr.write(`pass ${pass} of ${passes}: ${engine.label}\n`);
      const one = answerOf("./measure-engine.ts", [engine.name, JSON.stringify(plan)]) as EngineMeasured;
      if (one.differing > 0) throw new VerdictsDiffer(engine.label, one);
      all.push(one);
    }
  const figure = (engine: KnownEngine, set: "all" | "hot"): number =>
    median((measured.get(engine) ?? []).flatMap((one) => one[set]));
  const recordOf = (engine: KnownEngine, set: "all" | "hot"): BenchRecord => ({
    case: `${nameOf(engine)}, ${set === "all" ? "10k" : "hot"}`,
    engine: engine.label,
    figure: figure(engine, set),
    unit,
    ratio: figure(limit, set) / figure(engine, set),
  });
  return {
    records: (["all", "hot"] as const).flatMap((set) => engines.map((engine) => recordOf(engine, set))),
    remarks: [...measured].flatMap(([engine, [one]]) => (one === undefined ? [] : remarksOn(engine, one))),
  };
};

const remarksOn = ({ applications, label }: KnownEngine, { own }: EngineMeasured): ReadonlyArray<string> => {
  const remarks: Array<string> = [];
  if (applications < limit.applications) remarks.push(`${applications} of the applications, for it is slow`);
  if (own < 24) remarks.push(`${24 - own} of the 24 rules are JavaScript of ours`);
  return remarks.length === 0 ? [] : [`${label}: ${remarks.join("; ")}`];
};
