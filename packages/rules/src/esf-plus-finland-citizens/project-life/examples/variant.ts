import type { Example } from "@kaari/core";

type Given = Pick<Example, "on" | "with" | "without" | "basedOn" | "world">;

/** An example of practice that changes the one named in `given.basedOn`. */
export const variant = (
  id: string,
  gate: Example["gate"],
  title: string,
  source: string,
  given: Given,
  expect: Example["expect"],
): Example => ({ id, title, source, certainty: "practice", gate, ...given, expect });
