import { addDays, CaseFile, type FactNode, factAt } from "@kaari/core";
import * as z from "zod";
import type { Texts } from "./texts.ts";
import type { Atom } from "./vocabulary.ts";

type Value = bigint | boolean;
type Facts = Record<string, unknown>;

/** A case that shows something: facts as expressions read them, and the day of assessing. */
export interface Case {
  readonly on: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A day that is as good as any other. */
const anyDay = "2026-06-01";

const dayOf = (number: bigint): string => addDays("1970-01-01", Number(number)) ?? anyDay;

const two = (part: bigint): string => String(part).padStart(2, "0");

const instantOf = (milliseconds: bigint): string => {
  const perDay = 86_400_000n;
  const rest = ((milliseconds % perDay) + perDay) % perDay;
  const time = `${two(rest / 3_600_000n)}:${two((rest / 60_000n) % 60n)}:${two((rest / 1000n) % 60n)}`;
  const fraction = rest % 1000n === 0n ? "" : `.${String(rest % 1000n).padStart(3, "0")}`;
  return `${dayOf((milliseconds - rest) / perDay)}T${time}${fraction}Z`;
};

/** Some text of a length that is none of the named ones. */
const otherText = (number: bigint, length: bigint): string =>
  `text ${number}`.padEnd(Number(length), "x").slice(0, Math.max(1, Number(length)));

/** A business id for each number. */
const businessId = (number: bigint): string => {
  for (let digits = 1_000_000n + (number % 1_000_000n); ; digits++) {
    const text = String(digits);
    const rest = [7, 9, 10, 5, 8, 4, 2].reduce((sum, weight, index) => sum + weight * Number(text[index]), 0) % 11;
    if (rest !== 1) return `${text}-${rest === 0 ? 0 : 11 - rest}`;
  }
};

const factValue = (value: Value, fact: FactNode, texts: Texts, length: Value | undefined): unknown => {
  if (typeof value === "boolean") return value;
  switch (fact.kind) {
    case "day":
      return dayOf(value);
    case "instant":
      return instantOf(value);
    case "code":
    case "text":
      if (fact.kind === "text" && fact.form === "business-id") return texts.text(value) ?? businessId(value);
      if (fact.kind === "text" && fact.form === "time-zone") return texts.text(value) ?? "Europe/Helsinki";
      return texts.text(value) ?? otherText(value, typeof length === "bigint" ? length : 8n);
    case "number":
      return Number(value) / 1_000_000;
    default:
      return Number(value);
  }
};

/** A value for a fact of which only matters that it is given. */
const anyValue = (fact: FactNode): unknown => {
  switch (fact.kind) {
    case "boolean":
      return true;
    case "code":
      return fact.codes?.[0];
    case "text":
      return fact.form === "business-id" ? businessId(0n) : fact.form === "time-zone" ? "Europe/Helsinki" : "text";
    case "day":
      return anyDay;
    case "instant":
      return `${anyDay}T10:00:00Z`;
    case "record":
      return {};
    case "list":
      return [];
    default:
      return 1;
  }
};

/** The case of a model. `values` are those of the atoms, `lengths` those of the texts among them. */
export const caseOf = (
  atoms: ReadonlyArray<Atom>,
  values: ReadonlyMap<string, Value>,
  lengths: ReadonlyMap<string, Value>,
  texts: Texts,
  roots: FactNode,
): Case => {
  const of = (path: string, part: string): Value | undefined => {
    const atom = atoms.find(({ fact }) => fact?.path === path && fact.part === part);
    return atom === undefined ? undefined : values.get(atom.name);
  };
  const facts: Facts = {};
  const paths = new Set(atoms.flatMap(({ fact }) => (fact === undefined || fact.part === "today" ? [] : [fact.path])));
  for (const path of [...paths].toSorted((a, b) => a.split(".").length - b.split(".").length)) {
    if (of(path, "presence") === false) continue;
    const steps = path.split(".");
    const fact = factAt(roots, steps);
    if (fact === undefined) continue;
    const day = of(path, "day");
    const value = of(path, "value") ?? (typeof day === "bigint" ? day * 86_400_000n + 36_000_000n : undefined);
    if (fact.kind === "record") put(facts, steps, () => ({}));
    else if (fact.kind === "list") {
      const length = Number(of(path, "length") ?? 0n);
      put(facts, steps, () => Array.from({ length }, () => anyValue(fact.of)));
    } else if (value === undefined) put(facts, steps, () => anyValue(fact));
    else {
      const name = atoms.find((atom) => atom.fact?.path === path && atom.fact.part === "value")?.name ?? "";
      put(facts, steps, () => factValue(value, fact, texts, lengths.get(name)));
    }
  }
  const on = of("", "today");
  return { on: typeof on === "bigint" ? dayOf(on) : anyDay, facts };
};

/** Sets a fact where the record or list that it stands in is there. */
const put = (facts: Facts, steps: ReadonlyArray<string>, value: () => unknown): void => {
  let at: unknown = facts;
  for (const [index, step] of steps.entries()) {
    if (typeof at !== "object" || at === null) return;
    if (Array.isArray(at) && Number(step) >= at.length) return;
    if (index === steps.length - 1) Reflect.set(at, step, value());
    else at = Reflect.get(at, step);
  }
};

/** A case as a file holds it; undefined where its facts are not those of case files. */
export const fileForm = ({ facts }: Case): unknown => {
  const written = z.safeEncode(CaseFile, facts);
  return written.success ? written.data : undefined;
};
