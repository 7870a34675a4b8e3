import * as z from "zod";

/** How a missing fact counts: unknown in an open world, absent for good in a closed one. */
export type World = "open" | "closed";

/** Moments of a project's life at which rules are assessed, in their order. */
export const gates = [
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
] as const;
export const Gate = z.enum(gates);
export type Gate = z.infer<typeof Gate>;

/** The world in which a gate is assessed, and the roots that its rules may read. */
export const gateTable: Readonly<Record<Gate, { readonly world: World; readonly roots: ReadonlyArray<string> }>> = {
  idea: { world: "open", roots: ["application", "call"] },
  submission: { world: "closed", roots: ["application", "call"] },
  decision: { world: "closed", roots: ["application", "call", "decision"] },
  start: { world: "closed", roots: ["application", "call", "decision", "project"] },
  change: { world: "closed", roots: ["application", "call", "decision", "project", "change"] },
  claim: { world: "closed", roots: ["application", "call", "decision", "project", "claim"] },
  "mid-term": { world: "open", roots: ["application", "call", "decision", "project", "review"] },
  closure: { world: "closed", roots: ["application", "call", "decision", "project", "report"] },
  dissemination: { world: "open", roots: ["application", "call", "decision", "project", "result"] },
  aftercare: { world: "closed", roots: ["application", "call", "decision", "project", "aftercare"] },
};

/** Roots that rules of `scope: group` read besides, at every gate. */
export const groupRoots: ReadonlyArray<string> = ["plan", "parts"];
