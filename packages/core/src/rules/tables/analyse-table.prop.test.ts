import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPack } from "../compile-pack.ts";
import { trialPack } from "../trial-pack.test-data.ts";
import { analyseTable, type TableAnalysis } from "./analyse-table.ts";

/** A cell as text, and whether it lets a value through: thousandths of a number, or a word. */
interface Cell {
  readonly text: string;
  readonly lets: (value: number | string) => boolean;
}
/** An input, its cells, and as many of its values as there can be told apart. */
interface Input {
  readonly text: string;
  readonly cell: fc.Arbitrary<Cell>;
  readonly values: ReadonlyArray<number | string>;
  /** Which of the values a told value is. */
  readonly read: (told: string) => number | string;
}

const any: Cell = { text: "-", lets: () => true };
const thousandths = (text: string): number => Math.round(Number(text) * 1000);

const numberCell = (literals: ReadonlyArray<string>): fc.Arbitrary<Cell> => {
  const literal = fc.constantFrom(...literals);
  const simple = fc.tuple(fc.constantFrom("<", "<=", ">", ">=", "!=", "="), literal).map(([operator, limit]): Cell => {
    const at = thousandths(limit);
    const holds: Readonly<Record<string, (value: number) => boolean>> = {
      "<": (value) => value < at,
      "<=": (value) => value <= at,
      ">": (value) => value > at,
      ">=": (value) => value >= at,
      "!=": (value) => value !== at,
      "=": (value) => value === at,
    };
    const text = operator === "=" ? limit : operator === "!=" ? `not(${limit})` : `${operator} ${limit}`;
    return { text, lets: (value) => holds[operator]!(Number(value)) };
  });
  const range = fc.tuple(literal, literal, fc.boolean(), fc.boolean()).map(([a, b, low, high]): Cell => {
    const [from, until] = [a, b].toSorted((one, other) => Number(one) - Number(other)) as [string, string];
    return {
      text: `${low ? "[" : "("}${from}..${until}${high ? "]" : ")"}`,
      lets: (value) =>
        (low ? Number(value) >= thousandths(from) : Number(value) > thousandths(from)) &&
        (high ? Number(value) <= thousandths(until) : Number(value) < thousandths(until)),
    };
  });
  const either = fc.tuple(simple, simple).map(([one, other]): Cell => ({
    text: `${one.text}, ${other.text}`,
    lets: (value) => one.lets(value) || other.lets(value),
  }));
  const plain = either.filter(({ text }) => !text.includes("not"));
  return fc.oneof(fc.constant(any), simple, range, plain);
};

const wordCell = (words: ReadonlyArray<string>): fc.Arbitrary<Cell> =>
  fc.oneof(
    fc.constant(any),
    fc.constantFrom(...words).map((word): Cell => ({ text: word, lets: (value) => value === word })),
    fc.constantFrom(...words).map((word): Cell => ({ text: `not(${word})`, lets: (value) => value !== word })),
  );

const wordInput = (text: string, words: ReadonlyArray<string>, others: ReadonlyArray<string> = []): Input => ({
  text,
  cell: wordCell(words),
  values: [...words, ...others],
  read: (told) => told,
});

const inputs: ReadonlyArray<Input> = [
  {
    text: "application.budget.total",
    cell: numberCell(["0", "0.01", "0.02", "0.5", "1"]),
    values: [0, 10, 20, 30, 490, 500, 510, 990, 1000, 1010],
    read: thousandths,
  },
  {
    text: "count(application.partners)",
    cell: numberCell(["0", "1", "2", "4"]),
    values: [0, 1000, 2000, 3000, 4000, 5000],
    read: thousandths,
  },
  {
    text: "application.budget.total / 3",
    cell: numberCell(["0", "0.5", "1", "1.01"]),
    values: [-1, 0, 1, 500, 501, 1000, 1001, 1010, 1011],
    read: (told) => (told.startsWith("just above ") ? thousandths(told.slice(11)) + 1 : thousandths(told)),
  },
  wordInput("application.started", ["true", "false"]),
  wordInput("application.title", ['"A"', '"B"'], ["any other text"]),
];

const analysis = (of: ReadonlyArray<Input>, rows: ReadonlyArray<ReadonlyArray<Cell>>): TableAnalysis => {
  const label = { fi: "t", sv: "t", en: "t" };
  const { program } = openPack({
    ...trialPack,
    tables: [
      {
        name: "trial table",
        label,
        hitPolicy: "unique",
        inputs: of.map(({ text }) => text),
        rows: rows.map((row) => ({ when: row.map(({ text }) => text), then: "1" })),
        citation: { source: "act", provision: "1 §", certainty: "law" },
      },
    ],
  });
  const node = program.definition(program.definitionNames.indexOf("trial table"));
  if (node.op !== "table") throw new Error("expected a table");
  return analyseTable(node);
};

const table = fc.uniqueArray(fc.constantFrom(...inputs), { minLength: 1, maxLength: 2 }).chain((of) =>
  fc.record({
    of: fc.constant(of),
    rows: fc.array(fc.tuple(...of.map(({ cell }) => cell)), { minLength: 1, maxLength: 4 }),
  }),
);

/** Every combination of values of the inputs, with the rows that apply. */
const casesOf = (of: ReadonlyArray<Input>, rows: ReadonlyArray<ReadonlyArray<Cell>>) =>
  of
    .reduce<ReadonlyArray<ReadonlyArray<number | string>>>(
      (before, { values }) => before.flatMap((some) => values.map((value) => [...some, value])),
      [[]],
    )
    .map((values) => ({
      values,
      rows: [...rows.keys()].filter((row) => rows[row]!.every(({ lets }, column) => lets(values[column]!))),
    }));

/** The rows that apply to inputs as they are told; an input that is not told may be anything. */
const rowsAt = (
  told: ReadonlyArray<string>,
  of: ReadonlyArray<Input>,
  rows: ReadonlyArray<ReadonlyArray<Cell>>,
): ReadonlyArray<ReadonlyArray<number>> => {
  const values = of.map(({ text, read, values: each }) => {
    const found = told.find((part) => part.startsWith(`${text} = `));
    return found === undefined ? each : [read(found.slice(text.length + 3))];
  });
  return casesOf(
    of.map((input, column) => ({ ...input, values: values[column]! })),
    rows,
  ).map((each) => each.rows);
};

describe("a table of random cells", () => {
  it("has the overlaps, the gaps and the dead rows that trying all values finds", () => {
    fc.assert(
      fc.property(table, ({ of, rows }) => {
        const { overlaps, gaps, dead, undecided } = analysis(of, rows);
        const cases = casesOf(of, rows);
        const pairs = new Set(
          cases.flatMap(({ rows: applying }) =>
            applying.flatMap((a) => applying.flatMap((b) => (a < b ? [`${a} ${b}`] : []))),
          ),
        );
        expect(undecided).toBeUndefined();
        expect(overlaps.map(({ rows: [a, b] }) => `${a} ${b}`).toSorted()).toEqual([...pairs].toSorted());
        expect(dead).toEqual([...rows.keys()].filter((row) => !cases.some((each) => each.rows.includes(row))));
        expect(gaps.length > 0).toBe(cases.some((each) => each.rows.length === 0));
        for (const { rows: pair, inputs: told } of overlaps)
          for (const applying of rowsAt(told, of, rows)) expect(applying).toEqual(expect.arrayContaining([...pair]));
        for (const told of gaps) for (const applying of rowsAt(told, of, rows)) expect(applying).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
