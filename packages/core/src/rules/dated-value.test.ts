import { describe, expect, it } from "vitest";
import { orderOfValues, type RunningParameter, runningParameter, typeOfKind, valueOn } from "./dated-value.ts";
import type { DatedValue, Parameter } from "./parameter.ts";

const said = { fi: "x", sv: "x", en: "x" };

const parameter = (kind: Parameter["kind"], values: ReadonlyArray<DatedValue>): Parameter => ({
  name: "limit",
  label: said,
  kind,
  stricter: "lower",
  citation: { source: "act", provision: "1 §", certainty: "law" },
  values,
});

const from2020 = (value: DatedValue["value"]): DatedValue => ({ from: "2020-01-01", value });
const from2021 = (value: DatedValue["value"]): DatedValue => ({ from: "2021-01-01", value });

const read = (kind: Parameter["kind"], ...values: ReadonlyArray<DatedValue>) =>
  runningParameter(parameter(kind, values), 2);

/** @throws Error when a value is malformed */
const running = (kind: Parameter["kind"], ...values: ReadonlyArray<DatedValue>): RunningParameter => {
  const result = read(kind, ...values);
  if ("expected" in result) throw new Error(result.expected);
  return result;
};

const typeAndValue = (kind: Parameter["kind"], value: DatedValue["value"]) => {
  const { type, values } = running(kind, from2020(value));
  return [type, values[0]?.value];
};

describe("a value runs as", () => {
  const plain = (scale: number) => ({ kind: "number", unit: "plain", scale });
  const money = (scale: number) => ({ kind: "number", unit: "money", scale });
  const percent = (scale: number) => ({ kind: "number", unit: "percent", scale });
  it.each<readonly [kind: Parameter["kind"], value: DatedValue["value"], type: object, runs: unknown]>([
    ["money", "60000.00", money(2), 6_000_000],
    ["money", "60000", money(2), 6_000_000],
    ["money", 60_000, money(2), 6_000_000],
    ["money", "0.5", money(2), 50],
    ["money", "1234567890123.99", money(2), 123_456_789_012_399],
    ["percent", "80 %", percent(1), 8],
    ["percent", "80%", percent(1), 8],
    ["percent", "26.44 %", percent(4), 2644],
    ["percent", "999999.12345678 %", percent(10), 9_999_991_234_567_8],
    ["integer", 12, plain(0), 12],
    ["integer", "-12", plain(0), -12],
    ["number", 1.5, plain(1), 15],
    ["number", "-0.0000000001", plain(10), -1],
    ["day", "2026-01-31", { kind: "day" }, "2026-01-31"],
    ["text", "ESF+", { kind: "text" }, "ESF+"],
    ["texts", ["a", "b c"], { kind: "list", of: { kind: "text" } }, ["a", "b c"]],
    ["texts", [], { kind: "list", of: { kind: "text" } }, []],
  ])("%s %j", (kind, value, type, runs) => {
    const [found, at] = typeAndValue(kind, value);
    expect(found).toMatchObject(type);
    expect(at).toEqual(runs);
  });

  it("at the scale of the finest of its values", () => {
    expect(running("number", from2020("1"), from2021("1.25"))).toMatchObject({
      type: plain(2),
      values: [{ value: 100 }, { value: 125 }],
    });
    expect(running("percent", from2020("26.44 %"), from2021("80 %"))).toMatchObject({
      type: percent(4),
      values: [{ value: 2644 }, { value: 8000 }],
    });
  });
});

describe("a value is refused", () => {
  const amount = {
    expected: 'an amount such as "10000.00"',
    advice: "Write digits, and a point before the cents, without spaces or a sign of the currency.",
  };
  const share = { expected: 'a percent with its sign such as "80 %"', advice: "Write the sign % behind the number." };
  const whole = { expected: "a whole number", advice: "Write digits only." };
  const number = { expected: "a number", advice: "Write digits, with a point before the decimals." };
  const day = {
    expected: 'a day such as "2026-01-31"',
    advice: "Write the year, the month and the day, joined by hyphens.",
  };
  const text = { expected: "a text", advice: "Write the text between quotation marks." };
  const texts = {
    expected: "a list of texts",
    advice: "Write the texts in brackets, parted by commas: [first, second].",
  };
  it.each<readonly [kind: Parameter["kind"], value: DatedValue["value"], told: object]>([
    ["money", "1.005", amount],
    ["money", "-1", amount],
    ["money", "12345678901234", amount],
    ["money", "1.", amount],
    ["money", "€ 1", { ...amount, advice: 'Write "1.00".' }],
    ["money", "1 €", { ...amount, advice: 'Write "1.00".' }],
    ["money", ["1"], amount],
    ["percent", ["80 %"], share],
    ["integer", ["1"], whole],
    ["number", ["1"], number],
    ["percent", "80", { ...share, advice: 'Write "80 %" or "8000 %", whichever you mean.' }],
    ["percent", "80  %", share],
    ["percent", "-1 %", share],
    ["percent", "1234567 %", share],
    ["percent", "1.123456789 %", share],
    ["percent", "80 % x", share],
    ["percent", "x 80 %", share],
    ["integer", "1.5", whole],
    ["integer", "1e3", whole],
    ["integer", "1234567890123456", whole],
    ["number", "0.12345678901", number],
    ["number", "1,5", number],
    ["number", "x1", number],
    ["number", "1x", number],
    ["day", "2026-02-30", day],
    ["day", "31.1.2026", { ...day, advice: 'Write "2026-01-31".' }],
    ["day", 2026, day],
    ["text", "", text],
    ["text", " \n", text],
    ["text", 5, text],
    ["text", ["a"], text],
    ["texts", "a", texts],
    ["texts", ["a", " "], texts],
    ["texts", [""], texts],
  ])("%s %j", (kind, value, told) => {
    expect(read(kind, from2020(value))).toEqual({ index: 0, ...told });
  });

  it("by its place in the pack, the earliest day first", () => {
    expect(read("integer", from2021("b"), from2020("a"))).toMatchObject({ index: 1 });
    expect(read("integer", from2021("b"), from2020("1"))).toMatchObject({ index: 0 });
    expect(read("day", from2021("b"), from2020("a"))).toMatchObject({ index: 1 });
    expect(read("integer", from2020("a"), from2020("b"))).toMatchObject({ index: 0 });
  });
});

describe("values of a parameter", () => {
  it("stand by the day from which they hold, each until the next or its own end", () => {
    const { values } = running(
      "integer",
      { from: "2022-01-01", until: "2023-01-01", value: 3 },
      from2020(1),
      { from: "2021-01-01", until: "2021-06-01", value: 2 },
      { from: "2024-01-01", value: 4 },
    );
    expect(values.map(({ from, until, value }) => [from, until, value])).toEqual([
      ["2020-01-01", "2021-01-01", 1],
      ["2021-01-01", "2021-06-01", 2],
      ["2022-01-01", "2023-01-01", 3],
      ["2024-01-01", undefined, 4],
    ]);
  });

  const { values } = running(
    "integer",
    from2020(1),
    { from: "2021-01-01", until: "2022-01-01", value: 2 },
    { from: "2023-01-01", value: 3 },
  );
  it.each([
    ["2019-12-31", undefined],
    ["2020-01-01", 1],
    ["2020-12-31", 1],
    ["2021-01-01", 2],
    ["2021-12-31", 2],
    ["2022-01-01", undefined],
    ["2022-12-31", undefined],
    ["2023-01-01", 3],
    ["2099-01-01", 3],
  ])("on %s are %s", (day, value) => {
    expect(valueOn(values, day)?.value).toBe(value);
  });

  it("are none where there are none", () => {
    expect(valueOn([], "2020-01-01")).toBeUndefined();
  });
});

describe("the kind alone gives the type", () => {
  it.each<readonly [kind: Parameter["kind"], type: object]>([
    ["money", { kind: "number", unit: "money", scale: 2 }],
    ["percent", { kind: "number", unit: "percent", scale: 2 }],
    ["integer", { kind: "number", unit: "plain", scale: 0 }],
    ["number", { kind: "number", unit: "plain", scale: 0 }],
    ["day", { kind: "day" }],
    ["text", { kind: "text" }],
    ["texts", { kind: "list", of: { kind: "text" } }],
  ])("%s", (kind, type) => {
    expect(typeOfKind(kind, 2)).toMatchObject(type);
  });
});

describe("the order of values", () => {
  const orderOf = (kind: Parameter["kind"], a: DatedValue["value"], b: DatedValue["value"]) => {
    const [first, second] = [running(kind, from2020(a)), running(kind, from2020(b))];
    const [x, y] = [first.values[0], second.values[0]];
    if (x === undefined || y === undefined) throw new Error("expected values");
    return orderOfValues(x, first.type, y, second.type);
  };
  it.each<
    readonly [kind: Parameter["kind"], a: DatedValue["value"], b: DatedValue["value"], order: number | undefined]
  >([
    ["number", "1.5", "1.50", 0],
    ["number", "1.49", "1.5", -1],
    ["number", "1.51", "1.5", 1],
    ["percent", "9 %", "10 %", -1],
    ["money", "10.00", "9.99", 1],
    ["day", "2026-01-01", "2026-01-02", undefined],
    ["texts", ["a"], ["b"], undefined],
  ])("of %s %j and %j", (kind, a, b, order) => {
    expect(orderOf(kind, a, b)).toBe(order);
  });
});
