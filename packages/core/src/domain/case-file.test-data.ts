import * as fc from "fast-check";
import { type FactNode, caseFileFacts } from "./fact-table.ts";

/** Spellings on both sides of what facts may be. */
export const spellings: ReadonlyArray<unknown> = [
  "0 00 01 1 1.5 1.50 1.505 .5 5. 1e3 -1 -0 +1 1,5 1.234 00.5 0.00 0.5 1..5 1.5.5 ٣ 12345678901234.56".split(" "),
  "90071992547409.91 90071992547409.92 999999999999.99 9999999999999.99 1234567-1 1234567-2".split(" "),
  "0% 00% 5.% .5% 1.1234567% 1.123456% 999999999% 9007199254.740991% 9007199254.740992% % -1% 1%% 26.44%".split(" "),
  ["40 %", "40  %", "40\u00a0%", "40\u202f%", " 40 %", "40 % ", " ", "", "\u00a0", "\u2003x", "x".repeat(20_001)],
  "2026-02-28 2026-02-29 2024-02-29 0000-01-01 2026-13-01 2026-4-30 Europe/Helsinki Europe/Nowhere".split(" "),
  "2026-04-30T12:00:00+03:00 2026-04-30T12:00 2026-02-30T12:00:00Z".split(" "),
  [0, -0, 1, 1.5, 1e21, 123_456_789_012.34, 2 ** 53, -1, Number.NaN, Infinity, 0.1 + 0.2, true, false, null],
].flat();

const leaves = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<unknown>(...spellings) },
  { weight: 1, arbitrary: fc.nat({ max: 10_000_000 }).map((cents) => (cents / 100).toFixed(2)) },
  { weight: 1, arbitrary: fc.double({ min: 0, max: 1e6 }) },
  { weight: 1, arbitrary: fc.anything({ withNullPrototype: true, withDate: true, withMap: true, maxDepth: 1 }) },
);

/** Facts of a few members; where one is not well formed, or a key is not known, `well` said so. */
const fileOf = (node: FactNode, well: fc.Arbitrary<boolean>): fc.Arbitrary<unknown> => {
  if ("members" in node) {
    const members = Object.entries(node.members).map(([name, member]) => [name, fileOf(member, well)] as const);
    const some = fc.subarray([...members], { maxLength: Math.min(6, members.length) });
    const odd = well.map((isWell) => (isWell ? [] : [["x", leaves] as const]));
    return fc
      .tuple(some, odd)
      .chain(([known, unknown]) =>
        fc.record(Object.fromEntries([...known, ...unknown]), { noNullPrototype: true, requiredKeys: [] }),
      );
  }
  if ("of" in node) return fc.array(fileOf(node.of, well), { maxLength: 2 });
  const codes = node.codes ?? [];
  return well.chain((isWell) => {
    if (!isWell) return leaves;
    if (codes.length > 0) return fc.constantFrom<unknown>(...codes);
    return wellFormed(node.form ?? node.kind);
  });
};

const wellFormed = (kind: string): fc.Arbitrary<unknown> => {
  switch (kind) {
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.nat();
    case "number":
      return fc.double({ min: 0, max: 1e6, noNaN: true });
    case "money":
      return fc.constantFrom<unknown>("0", "0.5", "60000.00", "12.3", 60_000, 12.34);
    case "percent":
      return fc.constantFrom("40 %", "26.44 %", "0.000001%", "0 %", "100\u00a0%");
    case "day":
      return fc.constantFrom("2026-11-25", "2024-02-29");
    case "instant":
      return fc.constantFrom("2026-04-30T12:00:00+03:00", "2026-04-30T12:00Z");
    case "business-id":
      return fc.constantFrom("1234567-1", "0000001-9");
    case "time-zone":
      return fc.constantFrom("Europe/Helsinki", "UTC");
    default:
      return fc.constantFrom("x", " x", "Ää");
  }
};

/** Case files of which some are not well formed. */
export const mostlyWell = fileOf(
  caseFileFacts,
  fc.integer({ min: 0, max: 200 }).map((chance) => chance > 0),
);
export const alwaysWell = fileOf(caseFileFacts, fc.constant(true));

/** Where the first fact of each kind and form stands. */
export const placeOfEachKind = (): ReadonlyArray<ReadonlyArray<string>> => {
  const places = new Map<string, ReadonlyArray<string>>();
  const visit = (node: FactNode, path: ReadonlyArray<string>): void => {
    if ("members" in node) for (const [name, each] of Object.entries(node.members)) visit(each, [...path, name]);
    else if ("of" in node) visit(node.of, [...path, "0"]);
    else if (!places.has(node.form ?? node.kind)) places.set(node.form ?? node.kind, path);
  };
  visit(caseFileFacts, []);
  return [...places.values()];
};
export const fileWith = (path: ReadonlyArray<string>, value: unknown): unknown =>
  path.reduceRight((inner, name) => (name === "0" ? [inner] : { [name]: inner }), value);
