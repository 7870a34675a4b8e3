import type { Fault } from "./fault.ts";
import type { Phrase } from "./phrases.ts";

/** What a text holds: facts, a pack, a lifecycle, a round, or what a command says. */
export type Holding = "facts" | "pack" | "lifecycle" | "round" | "data";

/** What is said of a text in which nothing stands. */
export const nothingIn = (holding: Holding, form: "json" | "yaml"): Fault =>
  holding === "facts" && form === "json"
    ? { ...nothing.facts, advice: 'start with { "application": { … } }' }
    : nothing[holding];

const nothing: Readonly<Record<Holding, Fault>> = {
  facts: { expected: "an application", found: "an empty text", advice: "start with application:" },
  pack: { expected: "a pack", found: "an empty text", advice: "write one with kaari pack new" },
  lifecycle: { expected: "a lifecycle", found: "an empty text" },
  round: { expected: "a round", found: "an empty text" },
  data: { expected: "data", found: "an empty text" },
};

/** What is said of a YAML file of several documents. */
export const manyIn = {
  facts: {
    expected: "one application in a YAML file",
    advice: "write one file for each, or a line of JSON for each in an .ndjson file",
  },
  pack: { expected: "one pack in a YAML file", advice: "write one file for each" },
  lifecycle: { expected: "one lifecycle in a YAML file", advice: "write one file for each" },
  round: { expected: "one round in a YAML file", advice: "write one file for each" },
  data: { expected: "one document in a YAML file", advice: "write one file for each" },
} as const satisfies Readonly<Record<Holding, { readonly expected: Phrase; readonly advice: Phrase }>>;
