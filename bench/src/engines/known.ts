import type { Engine } from "./engine.ts";

/** An engine as the bench runs it. `module` is its file here. */
export interface KnownEngine {
  readonly name: string;
  readonly module: string;
  readonly label: string;
  /** How many of the 10 000 applications it is given: fewer where it would take minutes. */
  readonly applications: number;
}

const all = 10_000;

export const limit: KnownEngine = {
  name: "by-hand",
  module: "by-hand",
  label: "hand-written, one function",
  applications: all,
};

/** Those that also prove what fails. */
export const explaining: ReadonlyArray<KnownEngine> = [
  {
    name: "kaari-explaining",
    module: "kaari-explaining",
    label: "Kaari, assess + explain + message",
    applications: all,
  },
  {
    name: "kaari-built-proofs",
    module: "kaari-built-proofs",
    label: "Kaari, built: proofs of what fails",
    applications: all,
  },
  {
    name: "kaari-built-steps",
    module: "kaari-built-steps",
    label: "Kaari, built: those proofs, and of definitions, step by step",
    applications: all,
  },
];

/** In the order of the table, the limit first. */
export const assessing: ReadonlyArray<KnownEngine> = [
  limit,
  { name: "by-hand-rules", module: "by-hand-rules", label: "hand-written, 24 functions", applications: all },
  { name: "kaari", module: "kaari", label: "Kaari", applications: all },
  { name: "kaari-built", module: "kaari-built", label: "Kaari, built: verdict", applications: all },
  {
    name: "kaari-built-findings",
    module: "kaari-built-findings",
    label: "Kaari, built: verdict, proofs at hand",
    applications: all,
  },
  {
    name: "kaari-built-outcomes",
    module: "kaari-built-outcomes",
    label: "Kaari, built: every outcome",
    applications: all,
  },
  { name: "kaari-small", module: "kaari-small", label: "Kaari, built small: verdict", applications: all },
  {
    name: "kaari-small-outcomes",
    module: "kaari-small-outcomes",
    label: "Kaari, built small: every outcome",
    applications: all,
  },
  { name: "ajv", module: "ajv", label: "ajv", applications: all },
  { name: "json-logic-engine", module: "json-logic-engine", label: "json-logic-engine, built", applications: all },
  { name: "zen-engine", module: "zen-engine", label: "@gorules/zen-engine", applications: all },
  { name: "json-rules-engine", module: "json-rules-engine", label: "json-rules-engine", applications: 2_000 },
  { name: "publicodes", module: "publicodes", label: "publicodes", applications: 2_000 },
  { name: "feelin", module: "feelin", label: "feelin", applications: 300 },
];

export const engineOf = async ({ module }: KnownEngine): Promise<Engine> => {
  const { engine } = (await import(`./${module}.ts`)) as { readonly engine: Engine };
  return engine;
};
