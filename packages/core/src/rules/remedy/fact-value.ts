import { type Currency, placesOf } from "../../primitives/index.ts";
import type { FactLeaf } from "../../domain/index.ts";
import { Exact, exactly, factType } from "../../feel/index.ts";
import { type FeelValue, feelValue } from "../feel-value.ts";

/** A fact as plain data. */
export const valueOfFact = (fact: FactLeaf, value: unknown, currency: Currency): FeelValue =>
  feelValue(exactly(value ?? undefined), factType(fact, placesOf(currency)), currency);

/** Plain data as a fact is held. */
export const factOfValue = (value: FeelValue): unknown => {
  switch (value.kind) {
    case "money":
      return new Exact(value.amount).times(`1e${placesOf(value.currency)}`).toNumber();
    case "percent":
      return new Exact(value.ratio).times("1e8").toNumber();
    case "number":
      return Number(value.number);
    case "text":
      return value.text;
    case "boolean":
      return value.boolean;
    case "day":
      return value.day;
    case "instant":
      return value.instant;
    case "list":
      return value.items.map(factOfValue);
    case "record":
      return {};
    case "missing":
    case "null":
    case "days":
    case "months":
      return undefined;
    default:
      return value satisfies never;
  }
};

/** Values that stand for any answer of a fact's kind: where all of them do, any answer will. */
export const answersOf = (fact: FactLeaf, today: string): ReadonlyArray<unknown> => {
  switch (fact.kind) {
    case "text":
      if (fact.form === "business-id") return ["1234567-1"];
      return [fact.form === "time-zone" ? "Europe/Helsinki" : "…"];
    case "code":
      return fact.codes ?? ["…"];
    case "boolean":
      return [true, false];
    case "money":
      return [0, 1, 100_000_00];
    case "percent":
      return [0, 50_000_000, 100_000_000];
    case "integer":
    case "number":
      return [0, 1, 1000];
    case "day":
      return [today, `${Number(today.slice(0, 4)) - 1}-01-01`, `${Number(today.slice(0, 4)) + 1}-12-31`];
    case "instant":
      return [`${today}T12:00:00Z`];
    default:
      return fact.kind satisfies never;
  }
};
