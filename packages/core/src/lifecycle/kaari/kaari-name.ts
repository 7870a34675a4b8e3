import type { Named } from "../engine/event.ts";

/** The definition as events name it. The hash is written down, so that whoever only runs it need not compute it. */
export const kaariName: Named = {
  id: "kaari",
  version: "1.0.0",
  hash: "878313184eb68c8644b61ccb31bb6ffbbfa6f9a5296e03edf2443596f9bc906c",
};
