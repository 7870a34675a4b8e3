import { builtGrantPack, on } from "./built-grant-pack.ts";
import type { Engine } from "./engine.ts";

/** The pack as built modules: which rules are violated. */
export const engine: Engine = {
  own: 24,
  prepare: () => ({
    kind: "direct",
    failing: (application) => builtGrantPack.submissionViolations(application, on),
  }),
};
