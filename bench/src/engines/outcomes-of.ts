import { placeOf } from "@kaari/core/compiled";
import { type builtGrantPack, on } from "./built-grant-pack.ts";
import type { Engine } from "./engine.ts";

const told: Array<number> = [];

/** A built form of the pack, asked for the outcome of every rule: those that it does not tell of are satisfied. */
export const outcomesOf = ({
  submissionOutcomes,
  submissionRules,
}: Pick<typeof builtGrantPack, "submissionOutcomes" | "submissionRules">): Engine => ({
  own: 24,
  prepare: () => {
    const ids = [...submissionRules];
    return {
      kind: "direct",
      failing: (application) => {
        const count = submissionOutcomes(application, on, true, told);
        const failing: Array<string> = [];
        for (let index = 0; index < count; index++) failing.push(ids[placeOf(told[index]!)]!);
        return failing;
      },
    };
  },
});
