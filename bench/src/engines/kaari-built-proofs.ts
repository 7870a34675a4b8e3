import { builtGrantPack, explain, on } from "./built-grant-pack.ts";
import type { Engine } from "./engine.ts";

/** The pack as built modules: for each rule that fails its proof, which proves definitions when it is asked to. */
export const engine: Engine = {
  own: 24,
  prepare: () => ({
    kind: "direct",
    failing: (application) => {
      const failing: Array<string> = [];
      for (const finding of builtGrantPack.assessSubmission(application, on).violated) {
        const { holds } = explain(finding);
        if (holds !== undefined && holds.raw !== true && holds.parts.length > 0) failing.push(finding.rule);
      }
      return failing;
    },
  }),
};
