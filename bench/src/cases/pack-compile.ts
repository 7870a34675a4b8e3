import type { FirstAnswer } from "../first-pack-answer.ts";
import { answerOf } from "../fresh-process.ts";
import { type BenchRecord, type Measured, median } from "../record.ts";

/** How long the whole first-party pack takes from plain data to its first answer. */
export const measurePackCompile = (runs: number): Measured => {
  const answers = Array.from({ length: runs }, () => answerOf("./first-pack-answer.ts") as FirstAnswer);
  const record = (engine: string, took: (answer: FirstAnswer) => number): BenchRecord => ({
    case: "pack compile",
    engine,
    figure: median(answers.map(took)),
    unit: "ms",
    ratio: null,
  });
  return {
    records: [
      record("openPack", ({ openMs }) => openMs),
      record("first assess", ({ assessMs }) => assessMs),
      record("openPack + first assess", ({ openMs, assessMs }) => openMs + assessMs),
    ],
    remarks: answers
      .slice(0, 1)
      .map(
        ({ pack, rules }) => `pack compile: ${pack} with its layers, ${rules} rules, median of ${runs} fresh processes`,
      ),
  };
};
