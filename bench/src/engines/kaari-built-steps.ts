import type { BuiltProof } from "@kaari/core/compiled";
import { builtGrantPack, explain, on } from "./built-grant-pack.ts";
import type { Engine } from "./engine.ts";

const stepsOf = (proof: BuiltProof): number => {
  let steps = 1;
  for (const part of proof.parts) steps += stepsOf(part);
  return steps;
};

/** The pack as built modules: for each rule that fails its proof, and every step gone through, down to facts. */
export const engine: Engine = {
  own: 24,
  prepare: () => ({
    kind: "direct",
    failing: (application) => {
      const failing: Array<string> = [];
      for (const finding of builtGrantPack.assessSubmission(application, on).violated) {
        const { holds } = explain(finding);
        if (holds !== undefined && stepsOf(holds) > 1) failing.push(finding.rule);
      }
      return failing;
    },
  }),
};
