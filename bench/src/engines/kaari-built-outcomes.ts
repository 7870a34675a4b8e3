import { builtGrantPack, on } from "./built-grant-pack.ts";
import type { Engine } from "./engine.ts";

const codes: Array<number> = [];
const places: Array<number> = [];

/** The pack as built modules: the outcome of every rule. */
export const engine: Engine = {
  own: 24,
  prepare: () => {
    const { submissionOutcomes, submissionRules } = builtGrantPack;
    const ids = [...submissionRules];
    return {
      kind: "direct",
      failing: (application) => {
        submissionOutcomes(application, on, true, codes);
        const failing: Array<string> = [];
        // Satisfied is 0, and all other codes are at most 15: counted without a branch, for which rules fail is hard to foresee.
        let count = 0;
        for (let index = 0; index < codes.length; index++) {
          places[count] = index;
          count += (codes[index]! + 15) >> 4;
        }
        for (let index = 0; index < count; index++) failing.push(ids[places[index]!]!);
        return failing;
      },
    };
  },
};
