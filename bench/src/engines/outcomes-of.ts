import { type builtGrantPack, on } from "./built-grant-pack.ts";
import type { Engine } from "./engine.ts";

const satisfied = 0;
const codes: Array<number> = [];

/** A built form of the pack, asked for the outcome of every rule. */
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
        submissionOutcomes(application, on, true, codes);
        const failing: Array<string> = [];
        for (let index = 0; index < codes.length; index++) if (codes[index] !== satisfied) failing.push(ids[index]!);
        return failing;
      },
    };
  },
});
