import type { Gate } from "@kaari/core";

/** The gates of core, named here so that the command starts without it. */
export const gatesAsked = [
  "idea",
  "submission",
  "decision",
  "start",
  "change",
  "claim",
  "mid-term",
  "closure",
  "dissemination",
  "aftercare",
] as const satisfies ReadonlyArray<Gate>;
