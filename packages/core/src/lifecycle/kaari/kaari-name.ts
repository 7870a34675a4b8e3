import type { Named } from "../engine/event.ts";

/** The definition as events name it. The hash is written down, so that whoever only runs it need not compute it. */
export const kaariName: Named = {
  id: "kaari",
  version: "1.0.0",
  hash: "7cafc633e55f5c7e83efe1a1f40253576d8c9c244b47818407409c349d888337",
};
