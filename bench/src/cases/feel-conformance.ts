import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate as evaluateByKaari } from "@kaari/core/feel";
import { evaluate as evaluateByFeelin } from "feelin";
import { sharedFolder } from "../../../test/shared.ts";
import type { Measured } from "../record.ts";

type Context = Readonly<Record<string, unknown>>;

type Typed =
  | { readonly type: "null" }
  | { readonly type: "list"; readonly items: ReadonlyArray<Typed> }
  | { readonly type: "context"; readonly entries: Readonly<Record<string, Typed>> }
  | { readonly type: "string" | "decimal" | "boolean" | "date"; readonly value: string };

interface Case {
  readonly expression: string;
  readonly inputs: Readonly<Record<string, Typed>>;
  readonly expected: Typed;
}

interface Evaluator {
  readonly name: string;
  readonly evaluate: (expression: string, context: Context) => unknown;
}

const evaluators: ReadonlyArray<Evaluator> = [
  {
    name: "Kaari",
    evaluate: (expression, context) => evaluateByKaari(expression, context, { now: "2026-01-01T12:00:00+02:00" }),
  },
  { name: "feelin", evaluate: (expression, context) => evaluateByFeelin(expression, { ...context }).value },
];

/** FEEL text of a value, so that each evaluator makes its own of it. */
const textOf = (typed: Typed): string => {
  if ("items" in typed) return `[${typed.items.map(textOf).join(", ")}]`;
  if ("entries" in typed)
    return `{${Object.entries(typed.entries)
      .map(([name, entry]) => `${JSON.stringify(name)}: ${textOf(entry)}`)
      .join(", ")}}`;
  if (!("value" in typed)) return "null";
  if (typed.type === "decimal" || typed.type === "boolean") return typed.value;
  return typed.type === "string" ? JSON.stringify(typed.value) : `@"${typed.value}"`;
};

/** Whether the evaluator finds its answer equal to what is expected; some irrational numbers are given with eight digits. */
const passes = ({ evaluate }: Evaluator, { expression, inputs, expected }: Case): boolean => {
  try {
    const context = Object.fromEntries(
      Object.entries(inputs).map(([name, typed]) => [name, evaluate(textOf(typed), {})]),
    );
    const answer = evaluate(expression, context);
    if (!("value" in expected) || expected.type !== "decimal") {
      if (expected.type === "null") return answer === null || answer === undefined;
      return evaluate("answer = expected", { answer, expected: evaluate(textOf(expected), {}) }) === true;
    }
    return evaluate(`abs(answer - (${expected.value})) < 0.00000001`, { answer }) === true;
  } catch {
    return false;
  }
};

/** How many of the FEEL cases of the DMN Technology Compatibility Kit each evaluator passes. */
export const measureFeelConformance = (): Measured => {
  const suite = join(sharedFolder() ?? "", "conformance/dmn-tck-feel/tests.json");
  if (!existsSync(suite))
    return { records: [], remarks: ["feel conformance: not shown, for the cases of the kit are not there"] };
  const cases = JSON.parse(readFileSync(suite, "utf8")) as ReadonlyArray<Case>;
  return {
    records: evaluators.map((evaluator) => ({
      case: "FEEL conformance",
      engine: evaluator.name,
      figure: (cases.filter((each) => passes(evaluator, each)).length / cases.length) * 100,
      unit: "% of the cases",
      ratio: null,
    })),
    remarks: [
      `FEEL conformance: ${cases.length} cases of the DMN Technology Compatibility Kit, each compared by the evaluator's own =`,
    ],
  };
};
