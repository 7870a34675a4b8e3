import type { FactNode } from "../../domain/index.ts";
import {
  asWritten,
  booleanType,
  dayType,
  instantType,
  listOf,
  money,
  percent,
  plain,
  textType,
  type Type,
} from "./type.ts";

/** Hundred-millionths: the scale of percents in memory. */
export const percentScale = 8;

/** The type of a fact; `moneyScale` is the number of decimal places of the currency. */
export const factType = (fact: FactNode, moneyScale: number): Type => {
  switch (fact.kind) {
    case "record":
      return {
        kind: "record",
        members: Object.fromEntries(
          Object.entries(fact.members).map(([name, member]) => [name, factType(member, moneyScale)]),
        ),
      };
    case "list":
      return listOf(factType(fact.of, moneyScale));
    case "text":
      return textType;
    case "code":
      return fact.codes === undefined ? textType : { kind: "text", codes: fact.codes };
    case "boolean":
      return booleanType;
    case "integer":
      return plain();
    case "number":
      return asWritten;
    case "money":
      return money(moneyScale);
    case "percent":
      return percent(percentScale);
    case "day":
      return dayType;
    case "instant":
      return instantType;
    default:
      return fact satisfies never;
  }
};
