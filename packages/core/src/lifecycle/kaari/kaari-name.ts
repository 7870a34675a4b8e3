import type { Named } from "../engine/event.ts";

/** The definition as events name it. The hash is written down, so that whoever only runs it need not compute it. */
export const kaariName: Named = {
  id: "kaari",
  version: "1.0.0",
  hash: "8544cc85855f54271b610f8d6c26157798a184202e11eec15843f6095645ae4f",
};
