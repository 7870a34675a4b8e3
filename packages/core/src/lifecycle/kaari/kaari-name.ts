import type { Named } from "../engine/event.ts";

/** The definition as events name it. The hash is written down, so that whoever only runs it need not compute it. */
export const kaariName: Named = {
  id: "kaari",
  version: "1.0.0",
  hash: "290c681a4012b5bfe29cb7406e24bfedbdf7e2539db0c263f765f704778716bc",
};
