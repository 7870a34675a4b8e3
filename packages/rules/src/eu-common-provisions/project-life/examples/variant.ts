import type { Example } from "@kaari/core";

type Given = Pick<Example, "on" | "with" | "without" | "basedOn">;

/** An example that changes the one named in `given.basedOn`. */
export const variant = (
  id: string,
  gate: Example["gate"],
  title: string,
  source: string,
  given: Given,
  expect: Example["expect"],
): Example => ({ id, title, source, gate, ...given, expect });
