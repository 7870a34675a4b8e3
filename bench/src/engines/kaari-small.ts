import { smallGrantPack, on } from "./built-grant-pack.ts";
import type { Engine } from "./engine.ts";

/** The pack built small: which rules are violated. */
export const engine: Engine = {
  own: 24,
  prepare: () => ({
    kind: "direct",
    failing: (application) => smallGrantPack.submissionViolations(application, on),
  }),
};
