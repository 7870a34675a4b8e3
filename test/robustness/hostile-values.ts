import type { FactLeaf } from "@kaari/core";
import type { Random } from "./random.ts";

const nested = (levels: number): unknown => {
  let value: unknown = "x";
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? { a: value } : [value];
  return value;
};

const cyclic = (): unknown => {
  const list: Array<unknown> = [];
  list.push(list);
  return list;
};

/** Built anew each time where a value is large or could be changed. */
const built: ReadonlyArray<() => unknown> = [
  () => "x".repeat(20_001),
  () => "ä".repeat(20_000),
  () => nested(31),
  () => nested(1000),
  cyclic,
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => () => "called",
  () => Symbol("fact"),
  () => Object.create({ inherited: "98000.00" }) as unknown,
  () => JSON.parse('{"__proto__":{"polluted":true}}') as unknown,
  () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}') as unknown,
  () => ({ toString: () => "98000.00", valueOf: () => 1 }),
  () => Object.freeze([]),
  () => Array.from({ length: 300 }, () => ({})),
  () => Object.fromEntries(Array.from({ length: 300 }, (_, key) => [`key${key}`, key])),
];

const plain: ReadonlyArray<unknown> = [
  null,
  undefined,
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.1,
  98_000.005,
  1e15,
  2 ** 53,
  1e308,
  Number("1e400"),
  -Infinity,
  Number.NaN,
  10n ** 30n,
  "",
  " ",
  "\u0000",
  "\u200b",
  "\u202e98000.00",
  "\ud800",
  "NaN",
  "Infinity",
  "1e400",
  "1e5",
  "0,5",
  "0.8",
  "80",
  "80%",
  "-5 %",
  "100000000 %",
  "0x10",
  "98 000,00",
  "98000.001",
  "-0.00",
  "٣٤",
  "yes",
  "kyllä",
  "toString",
  "constructor",
  "__proto__",
  "hasOwnProperty",
  "2026-02-30",
  "2026-13-01",
  "0000-01-01",
  "1.9.2026",
  "2026-09-01T12:00",
  "+010000-01-01",
  "9999-12-31T23:59:59Z",
  "2026-03-29T03:30:00",
  "{count, plural, other {#}}",
  "<script>alert(1)</script>",
  "%s%n",
  [],
  {},
  [[]],
  [null],
  ["a", 1, {}],
  { 0: "a" },
];

/** A value that most facts cannot be. */
export const hostileValue = (random: Random): unknown =>
  random.chance(0.15) ? random.pick(built)() : plain[random.below(plain.length)];

/** What each kind of fact can be at its edges. */
const edges: Readonly<Record<FactLeaf["kind"], ReadonlyArray<unknown>>> = {
  text: ["x", "0", "ä\u0308", "💶", "x".repeat(20_000), "{grant}", "'{'", "# # {count, plural", "<b>", "__proto__"],
  boolean: [true, false],
  code: [],
  integer: [0, 1, 2, 11, 999, 2 ** 31, Number.MAX_SAFE_INTEGER],
  number: [0, 0.1, 1e-7, 5e-324, 1.7e308, 15.1, 2 ** 53],
  money: ["0.00", "0", "0.01", "0.1", 1, 0.1, "200000.00", "200000.01", "89999999999999.99", "9999999999999.99"],
  percent: ["0 %", "0.00000001 %", "80 %", "80.000008 %", "100 %", "100.01 %", "999 %"],
  day: ["0001-01-01", "9999-12-31", "2024-02-29", "2026-11-25", "2021-01-01", "2029-12-31", "2026-03-29"],
  instant: [
    "2026-03-29T03:30:00+02:00",
    "2026-10-25T03:30:00+03:00",
    "2026-03-29T00:59:59.999Z",
    "2026-01-01T00:00:00+14:00",
    "2025-12-31T23:59:59-13:59",
    "0001-01-02T00:00:00Z",
    "9999-12-30T23:59:59Z",
    "2026-04-30T23:59+00:00",
  ],
};

const byForm: Readonly<Record<NonNullable<FactLeaf["form"]>, ReadonlyArray<unknown>>> = {
  "business-id": ["1234567-1", "0000001-9", "1234567-2"],
  "time-zone": ["Pacific/Kiritimati", "Pacific/Niue", "europe/helsinki", "UTC", "Etc/GMT+12", "Mars/Olympus"],
};

/** A value that the fact can be, or nearly. */
export const edgeValue = (random: Random, { kind, form, codes }: FactLeaf): unknown =>
  random.pick(form !== undefined ? byForm[form] : (codes ?? edges[kind]));
