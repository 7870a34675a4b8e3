import type { Example } from "@kaari/core";

type Outcomes = Example["expect"];

/** A case that changes the base in one place. */
const at =
  (gate: Example["gate"]) =>
  (id: string, title: string, given: NonNullable<Example["with"]>, expect: Outcomes): Example => ({
    id,
    title,
    source: "Kaari",
    certainty: "interpretation",
    gate,
    on: "2026-11-25",
    basedOn: "base",
    with: given,
    expect,
  });

export const filed = at("submission");
export const decided = at("decision");

/** A file of a group with the same plan as the base. */
export const group = (id: string, title: string, facts: NonNullable<Example["facts"]>, expect: Outcomes): Example => ({
  id,
  title,
  source: "Kaari",
  certainty: "interpretation",
  gate: "submission",
  on: "2026-11-25",
  facts,
  expect,
});
