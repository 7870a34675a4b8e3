import { drafting } from "../engines/drafting.ts";
import { answerOf } from "../fresh-process.ts";
import { type Measured, median } from "../record.ts";
import type { Plan } from "../rounds.ts";

/** Drafts with about one fact in seven not given: what to ask next, in order. In turn, `passes` times over. */
export const measureDrafts = (passes: number, plan: Plan): Measured => {
  const figures = new Map<string, Array<number>>();
  for (let pass = 0; pass < passes; pass++)
    for (const [name, { label }] of Object.entries(drafting)) {
      const found = answerOf("./measure-drafts.ts", [name, JSON.stringify(plan)]) as ReadonlyArray<number>;
      figures.set(label, [...(figures.get(label) ?? []), ...found]);
    }
  return {
    records: [...figures].map(([engine, all]) => ({
      case: "ordered questions of drafts",
      engine,
      figure: median(all),
      unit: "drafts a CPU second",
      ratio: null,
    })),
    remarks: [],
  };
};
