import type { CompiledPack, FactNode } from "@kaari/core";
import { evaluate, FeelFunction, FeelNumber, type Value } from "@kaari/core/feel";
import { chanceFacts } from "./chance-facts.ts";

/**
 * What packs have beside the standard, or read otherwise: expressions with it are left to the other two. (A fact is named
 * `count`; in the standard it hides the function of that name, and in `list[count]` it is that of the item.)
 */
const ownFunctions =
  /\b(?:local day|next working day|working days after|end of year|days after|round half even|colour table|all colours|days\(|months\(|count\()|\[count\]/;

const zone = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Helsinki" });

const valueOf = (node: FactNode, value: unknown): Value => {
  switch (node.kind) {
    case "record":
      return new Map(
        Object.entries(node.members).map(([name, member]) => [name, valueOf(member, Reflect.get(Object(value), name))]),
      );
    case "list":
      return Array.isArray(value) ? value.map((item: unknown) => valueOf(node.of, item)) : null;
    case "money":
      return new FeelNumber(String(value)).div(100);
    case "percent":
      return new FeelNumber(String(value)).div(100_000_000);
    case "day":
      return evaluate(`date("${String(value)}")`);
    case "instant":
      return evaluate(`date and time("${String(value)}")`);
    default:
      return typeof value === "number"
        ? new FeelNumber(String(value))
        : typeof value === "string" || typeof value === "boolean"
          ? value
          : null;
  }
};

interface Dated {
  readonly from: string;
  readonly until?: string | undefined;
  readonly value: unknown;
}

/** The value that holds on a day, written as in the pack. */
const heldOn = (values: ReadonlyArray<Dated>, day: string): Value => {
  const held = values.findLast(({ from }) => from <= day);
  if (held === undefined || (held.until !== undefined && day >= held.until)) return null;
  const text = String(held.value);
  if (text.endsWith("%")) return new FeelNumber(text.slice(0, -1).trim()).div(100);
  return /^\d/.test(text) ? new FeelNumber(text) : text;
};

/** Sums of packs: of nothing 0, as packs have it; the standard has null. */
const sum = new FeelFunction("sum", [{ name: "list" }], (given) => {
  const [list] = "positional" in given ? given.positional : [];
  if (!Array.isArray(list)) return null;
  return list.reduce<Value>(
    (total, item: unknown) =>
      FeelNumber.isDecimal(total) && FeelNumber.isDecimal(item) ? FeelNumber.add(total, item) : null,
    new FeelNumber(0),
  );
});

const dayText = (value: Value): string =>
  typeof value === "object" && value !== null && "kind" in value && value.kind === "date"
    ? [
        String(value.year).padStart(4, "0"),
        ...[value.month, value.day].map((part) => String(part).padStart(2, "0")),
      ].join("-")
    : "";

/**
 * Reads conditions of a pack by chance with the interpreter of standard FEEL: another parser's walk, another arithmetic,
 * no types, no scales. Facts must be complete, as the standard takes what is missing for null.
 */
export class Reference {
  readonly #context: Readonly<Record<string, Value>>;
  /** Definitions that only packs can read. */
  readonly #beyond: ReadonlyArray<string>;

  constructor({ pack }: CompiledPack, facts: Readonly<Record<string, unknown>>, today: string) {
    const context: Record<string, Value> = { sum, today: evaluate(`date("${today}")`) };
    if (chanceFacts.kind === "record")
      for (const [name, member] of Object.entries(chanceFacts.members)) context[name] = valueOf(member, facts[name]);
    const days: Readonly<Record<string, string>> = {
      today,
      filing: zone.format(new Date(String(facts["filedAt"]))),
      decision: String(facts["madeOn"]),
    };
    for (const { name, values, keyedOn = ["today"] } of pack.parameters ?? [])
      context[name] =
        keyedOn[0] === "cost"
          ? new FeelFunction(name, [{ name: "day" }], (given) =>
              heldOn(values, dayText(("positional" in given ? given.positional[0] : null) ?? null)),
            )
          : heldOn(values, days[keyedOn[0]] ?? today);
    const beyond: Array<string> = [];
    for (const { name, value } of pack.definitions ?? [])
      if (ownFunctions.test(value) || beyond.some((other) => value.includes(other))) beyond.push(name);
      else context[name] = evaluate(value, context);
    this.#context = context;
    this.#beyond = beyond;
  }

  /** Whether standard FEEL has all that the text needs. */
  reads(text: string): boolean {
    return !ownFunctions.test(text) && !this.#beyond.some((name) => text.includes(name));
  }

  holds(text: string): Value {
    return evaluate(text, this.#context);
  }
}
