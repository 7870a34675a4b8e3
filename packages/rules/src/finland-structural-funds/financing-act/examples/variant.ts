import type { Example } from "@kaari/core";

type Given = Pick<Example, "with" | "without" | "on" | "world" | "certainty" | "verdict" | "basedOn">;

/** An example that changes the pack's base case, or the one named in `given.basedOn`. */
export const variant = (
  id: string,
  gate: Example["gate"],
  title: string,
  source: string,
  given: Partial<Given>,
  expect: Example["expect"],
): Example => ({ id, title, source, gate, on: "2026-11-25", basedOn: "base", ...given, expect });
