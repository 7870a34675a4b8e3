import type { FirstAnswer } from "../first-pack-answer.ts";
import { answerOf } from "../fresh-process.ts";
import { type Measured, median } from "../record.ts";

/** How long the whole first-party pack takes from plain data to its first answer. */
export const measurePackCompile = (runs: number): Measured => {
  const answers = Array.from({ length: runs }, () => answerOf<FirstAnswer>("./first-pack-answer.ts"));
  const record = (engine: string, figures: ReadonlyArray<number>) => ({
    case: "pack compile",
    engine,
    figure: median(figures),
    unit: "ms",
    ratio: null,
  });
  return {
    records: [
      record(
        "openPack",
        answers.map(({ openMs }) => openMs),
      ),
      record(
        "first assess",
        answers.map(({ assessMs }) => assessMs),
      ),
      record(
        "openPack + first assess",
        answers.map(({ openMs, assessMs }) => openMs + assessMs),
      ),
    ],
    remarks: answers
      .slice(0, 1)
      .map(
        ({ pack, rules }) => `pack compile: ${pack} with its layers, ${rules} rules, median of ${runs} fresh processes`,
      ),
  };
};
