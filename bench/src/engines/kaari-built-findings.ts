import { builtGrantPack, on } from "./built-grant-pack.ts";
import type { Engine } from "./engine.ts";

/** The pack as built modules: an assessment, whose findings and proofs nobody asks for. */
export const engine: Engine = {
  own: 24,
  prepare: () => ({
    kind: "direct",
    failing: (application) => builtGrantPack.assessSubmission(application, on).violations,
  }),
};
