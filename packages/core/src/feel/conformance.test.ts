import { existsSync, readFileSync } from "node:fs";
import * as path from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { sharedFolder } from "../../../../test/shared.ts";
import { conformanceFailures } from "../../../../test/feel-conformance.ts";
import { evaluate } from "./evaluate.ts";
import { format, quoted } from "./format.ts";
import { FeelNumber } from "./number.ts";
import type { Value } from "./values.ts";

const Typed = z.union([
  z.object({ type: z.literal("null") }),
  z.object({
    type: z.literal("list"),
    get items() {
      return z.array(Typed);
    },
  }),
  z.object({
    type: z.literal("context"),
    get entries() {
      return z.record(z.string(), Typed);
    },
  }),
  z.object({ type: z.string(), value: z.string() }),
]);
type Typed = z.infer<typeof Typed>;

const Case = z.object({
  suite: z.string(),
  case: z.string(),
  expression: z.string(),
  inputs: z.record(z.string(), Typed),
  expected: Typed,
});
type Case = z.infer<typeof Case>;

const valueOf = (typed: Typed): Value => {
  if ("items" in typed) return typed.items.map(valueOf);
  if ("entries" in typed) return new Map(Object.entries(typed.entries).map(([name, entry]) => [name, valueOf(entry)]));
  if (!("value" in typed)) return null;
  switch (typed.type) {
    case "string":
      return typed.value;
    case "decimal":
    case "boolean":
      return evaluate(typed.value);
    default:
      return evaluate(`@${quoted(typed.value)}`);
  }
};

/** The suite gives some irrational numbers with eight digits. */
const agrees = (a: Value | undefined, b: Value | undefined): boolean => {
  if (a === undefined || b === undefined) return false;
  if (FeelNumber.isDecimal(a) && FeelNumber.isDecimal(b)) return a.minus(b).abs().lt("1e-8");
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => agrees(item, b[i]));
  if (a instanceof Map && b instanceof Map)
    return a.size === b.size && [...a].every(([name, entry]: [string, Value]) => agrees(entry, b.get(name)));
  return format(a) === format(b);
};

const passes = ({ expression, inputs, expected }: Case): boolean => {
  const context = Object.fromEntries(Object.entries(inputs).map(([name, typed]) => [name, valueOf(typed)]));
  return agrees(evaluate(expression, context, { now: "2026-01-01T12:00:00+02:00" }), valueOf(expected));
};

const shared = sharedFolder();
const suite = path.join(shared ?? "", "conformance/dmn-tck-feel/tests.json");

describe("conformance to the DMN Technology Compatibility Kit", () => {
  const isThere = shared !== undefined && existsSync(suite);
  it.skipIf(!isThere)(
    "passes the FEEL cases, of which it fails only those listed (without the suite: 98.7 % not shown)",
    () => {
      const cases = z.array(Case).parse(JSON.parse(readFileSync(suite, "utf8")));
      const failed = cases.filter((one) => !passes(one)).map((one) => `${one.suite} ${one.case}`);
      expect(failed.toSorted()).toEqual(Object.keys(conformanceFailures).toSorted());
      expect(1 - failed.length / cases.length).toBeGreaterThanOrEqual(0.98);
    },
  );
});
