import { describe, expect, it } from "vitest";
import { changed, type HostileTable, parameter, refusal } from "./hostile-pack.test-data.ts";

const tables: Array<HostileTable> = [];

const from2020 = [{ from: "2020-01-01", value: 1 }];
const values = (kind: string, ...given: ReadonlyArray<object>) => parameter({ kind, values: given });
const valuesAt = "trial: parameters/odd number/values";

tables.push([
  "dated values",
  [
    [
      "with a gap",
      values("integer", { from: "2020-01-01", until: "2021-01-01", value: 1 }, { from: "2022-01-01", value: 2 }),
      `${valuesAt}: expected a value from 2021-01-01, found none before 2022-01-01. Let the later value begin on that day, or add the value that holds between.`,
    ],
    [
      "that overlap",
      values("integer", { from: "2020-01-01", until: "2023-01-01", value: 1 }, { from: "2022-01-01", value: 2 }),
      `${valuesAt}: expected one value for each day, found two from 2022-01-01.`,
    ],
    [
      "from one day",
      values("integer", ...from2020, ...from2020),
      `${valuesAt}: expected one value for each day, found two from 2020-01-01.`,
    ],
    [
      "that end before they begin",
      values("integer", { from: "2020-01-01", until: "2019-01-01", value: 1 }),
      `${valuesAt}: expected an end (until) after 2020-01-01, found 2019-01-01.`,
    ],
    [
      "from a day that is none",
      values("integer", { from: "2020-02-30", value: 1 }),
      'trial: parameters/odd number/values/0/from: expected a day that the calendar has, found "2020-02-30".',
    ],
    [
      "of a fraction",
      values("integer", { from: "2020-01-01", value: "1.5" }),
      `${valuesAt}/0: expected a whole number, found "1.5".`,
    ],
    [
      "of a percent without its sign",
      values("percent", { from: "2020-01-01", value: "0.8" }),
      `${valuesAt}/0: expected a percent with its sign such as "80 %", found "0.8".`,
    ],
    [
      "of money as a power",
      values("money", { from: "2020-01-01", value: "1e5" }),
      `${valuesAt}/0: expected an amount such as "10000.00", found "1e5".`,
    ],
    [
      "of parts of a cent",
      values("money", { from: "2020-01-01", value: "1.005" }),
      `${valuesAt}/0: expected an amount such as "10000.00", found "1.005".`,
    ],
    [
      "of a day that is none",
      values("day", { from: "2020-01-01", value: "2026-02-30" }),
      `${valuesAt}/0: expected a day such as "2026-01-31", found "2026-02-30".`,
    ],
    [
      "of a blank text",
      values("text", { from: "2020-01-01", value: " " }),
      `${valuesAt}/0: expected a text, found " ".`,
    ],
    [
      "of texts, one empty",
      values("texts", { from: "2020-01-01", value: ["a", ""] }),
      `${valuesAt}/0: expected a list of texts, found ["a",""].`,
    ],
    [
      "keyed twice on a day",
      parameter({ keyedOn: ["today", "today"] }),
      "trial: parameters/odd number/keyedOn: expected each name once",
    ],
  ],
]);

describe.each(tables)("a pack with %s is refused", (_what, cases) => {
  it.each(cases)("%s", (_case, changes, told) => {
    expect(refusal(changed(changes), told)).toBe(told);
  });
});
