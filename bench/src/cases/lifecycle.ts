import { answerOf } from "../fresh-process.ts";
import type { LifeMeasured } from "../lives/measure-life.ts";
import type { BenchRecord, Measured } from "../record.ts";

const byHand = "switch written by hand";
const engines = [byHand, "Kaari", "XState 5, transition()"];
/** A collector on several threads waits for busy neighbours, and would tell of them; for every engine alike. */
const alone = ["--single-threaded-gc"];
const decided = "lifecycle: decide and evolve, 12 commands";
const replayed = "lifecycle: replay of 1 000 events";

/** How fast lives are lived, one engine after another in a process of its own, and how long a long one takes to replay. */
export const measureLifecycle = (rounds: number): Measured => {
  const found = engines.map((name) => ({
    name,
    measured: answerOf("./lives/measure-life.ts", [name, String(rounds)], alone) as LifeMeasured,
  }));
  const limit = found[0]?.measured;
  if (limit === undefined) throw new RangeError("Expected the limit to be measured.");
  return {
    records: found.flatMap(({ name, measured: { perSecond, replayMs } }): ReadonlyArray<BenchRecord> => [
      { case: decided, engine: name, figure: perSecond, unit: "commands/s", ratio: limit.perSecond / perSecond },
      { case: replayed, engine: name, figure: replayMs, unit: "ms", ratio: replayMs / limit.replayMs },
    ]),
    remarks: [`lifecycle: median of ${rounds} rounds; Kaari decides and then evolves, the others only reduce`],
  };
};

/** How many times as fast as an engine Kaari decides and evolves. */
export const livesAsFastAs = (records: ReadonlyArray<BenchRecord>, engine: string): number | undefined => {
  const figure = (name: string) => records.find((one) => one.case === decided && one.engine === name)?.figure;
  const [ours, theirs] = [figure("Kaari"), figure(engine)];
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
};

export const replayTaken = (records: ReadonlyArray<BenchRecord>): number | undefined =>
  records.find((one) => one.case === replayed && one.engine === "Kaari")?.figure;
