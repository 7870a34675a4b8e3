import { cite } from "@kaari/core";
import { consistency } from "./sources.ts";

/** What every rule of this pack rests on: arithmetic and the calendar, not law. */
export const ours = (provision: string) =>
  ({ severity: "warning", citation: cite(consistency, provision, "interpretation"), basis: [] }) as const;
