import {
  addDays,
  dayOfMonth,
  endOfYear,
  localDay,
  monthOf,
  mostWorkingDays,
  weekdayOf,
  weekdays,
  yearOf,
} from "../../../primitives/index.ts";
import type { Builtin } from "../builtin.ts";
import { dayType, daysType, monthsType, plain, type Type } from "../type.ts";
import { strict } from "./strict.ts";

const taking =
  (kinds: ReadonlyArray<Type["kind"]>, result: Type): Builtin["check"] =>
  (args) => {
    const wrong = kinds.findIndex((kind, index) => args[index]?.type.kind !== kind);
    return wrong === -1
      ? result
      : {
          argument: wrong,
          expected: kinds[wrong] === "day" ? "a day" : kinds[wrong] === "instant" ? "an instant" : "a number",
        };
  };

const part = (name: string, kind: Type["kind"], body: (value: unknown) => number): Builtin => ({
  name: `.${name}`,
  parameters: ["value"],
  check: taking([kind], plain()),
  run: strict(([value]) => body(value)),
});

/** To find the next working day takes as long as to go through so many items of a list. */
const stepsPerWorkingDay = 30;

export const dayBuiltins: ReadonlyArray<Builtin> = [
  {
    name: "date",
    parameters: ["from"],
    check: taking(["instant"], dayType),
    run: strict(([instant], env) => localDay(String(instant), env.given.zone)),
  },
  {
    name: "local day",
    parameters: ["instant"],
    check: taking(["instant"], dayType),
    run: strict(([instant], env) => localDay(String(instant), env.given.zone)),
  },
  {
    name: "next working day",
    parameters: ["day"],
    check: taking(["day"], dayType),
    run: strict(([day], env) => env.given.calendar.nextWorkingDay(String(day))),
  },
  {
    name: "working days after",
    parameters: ["day", "count"],
    check: taking(["day", "number"], dayType),
    run: strict(([day, count], env) => {
      env.spend(stepsPerWorkingDay * Math.min(mostWorkingDays, Math.abs(Number(count))));
      return env.given.calendar.workingDaysAfter(String(day), Number(count));
    }),
  },
  {
    name: "end of year",
    parameters: ["day"],
    check: taking(["day"], dayType),
    run: strict(([day]) => endOfYear(String(day))),
  },
  {
    name: "days after",
    parameters: ["day", "count"],
    check: taking(["day", "number"], dayType),
    run: strict(([day, count]) => addDays(String(day), Number(count))),
  },
  {
    name: "years and months duration",
    parameters: ["from", "to"],
    check: taking(["day", "day"], monthsType),
    run: strict(([from, to]) => wholeMonths(String(from), String(to))),
  },
  part("year", "day", (day) => yearOf(String(day))),
  part("month", "day", (day) => monthOf(String(day))),
  part("day", "day", (day) => dayOfMonth(String(day))),
  part("weekday", "day", (day) => weekdays.indexOf(weekdayOf(String(day))) + 1),
  part("days", "days", Number),
  part("years", "months", (months) => Math.trunc(Number(months) / 12)),
  part("months", "months", (months) => Number(months) % 12),
  { name: "days", parameters: ["count"], check: taking(["number"], daysType), run: strict(([count]) => count) },
  { name: "months", parameters: ["count"], check: taking(["number"], monthsType), run: strict(([count]) => count) },
];

/** Whole months from one day to another, negative backwards. */
const wholeMonths = (from: string, to: string): number => {
  if (to < from) return -wholeMonths(to, from);
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
  return dayOfMonth(to) < dayOfMonth(from) ? months - 1 : months;
};
