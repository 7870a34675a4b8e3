import type { Scope } from "./scope.ts";
import {
  booleanType,
  dayType,
  instantType,
  listOf,
  money,
  percent,
  plain,
  textType,
  type Type,
  asWritten,
} from "./type.ts";

const record = (members: Readonly<Record<string, Type>>): Type => ({ kind: "record", members });

const table = (entries: Readonly<Record<string, Type>>) => {
  const named = new Map(Object.entries(entries).map(([name, type], index) => [name, { index, type }]));
  return { get: (name: string) => named.get(name), has: (name: string) => named.has(name), keys: () => named.keys() };
};

/** A small world of facts for the tests of this folder. */
export const scope: Scope = {
  roots: {
    application: record({
      kind: { kind: "text", codes: ["pilot", "development"] },
      title: textType,
      ready: booleanType,
      paid: booleanType,
      grant: money(2),
      total: money(2),
      months: plain(),
      distance: asWritten,
      share: percent(8),
      startsOn: dayType,
      endsOn: dayType,
      filedAt: instantType,
      lines: listOf(record({ category: { kind: "text", codes: ["staff", "travel"] }, amount: money(2) })),
    }),
  },
  parameters: table({ ceiling: percent(1), "own share": percent(1), "least grant": money(2) }),
  parametersByDay: table({ "unit cost": money(2) }),
  definitions: table({ "staff costs": money(2) }),
};
