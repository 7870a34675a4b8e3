import type { LocalizedText } from "../../primitives/index.ts";
import type { LifecycleDefinition, Transition } from "./definition.ts";

export const titled = (id: string): { readonly id: string; readonly title: LocalizedText } => ({
  id,
  title: { fi: id, sv: id, en: id },
});

/** A row that leads from one stage to another. */
export const row = (from: string, command: string, next: Transition["next"]): Transition => ({
  from: [from],
  command,
  roles: ["owner"],
  events: ["Moved"],
  next,
  basis: { practice: "trial" },
});

/** A small lifecycle without a problem: a draft that is filed, may be asked about, and ends. */
export const trialDefinition: LifecycleDefinition = {
  ...titled("trial"),
  version: "1.0.0",
  phases: [titled("before"), titled("after")],
  stages: [
    { ...titled("draft"), phase: "before" },
    { ...titled("filed"), phase: "before" },
    { ...titled("asked"), phase: "before" },
    { ...titled("done"), phase: "after", final: true },
  ],
  commands: [titled("Draft"), titled("File"), titled("Ask"), titled("Answer"), titled("End")],
  roles: [titled("owner")],
  conditions: [titled("in time")],
  sources: [titled("act")],
  events: ["Moved"],
  gates: ["check"],
  transitions: [
    row("new", "Draft", "draft"),
    { ...row("draft", "File", "filed"), gate: "check" },
    row("filed", "Ask", "asked"),
    row("asked", "Answer", { back: ["filed"] }),
    { ...row("filed", "End", "done"), basis: { source: "act", provision: "1 §" } },
  ],
};
