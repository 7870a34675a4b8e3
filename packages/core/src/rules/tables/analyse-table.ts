import type { Node } from "../../feel/index.ts";
import { type Column, columnOf, inputOf, NotAnalysable } from "./column.ts";
import { common, intersection, has, type Segments } from "./segments.ts";

type TableNode = Extract<Node, { op: "table" }>;

/** Rows that can both apply, numbered from 0, and the inputs at which they do: `application.grade = 3`. */
export interface TableOverlap {
  readonly rows: readonly [number, number];
  readonly inputs: ReadonlyArray<string>;
}

export interface TableAnalysis {
  readonly overlaps: ReadonlyArray<TableOverlap>;
  /** Inputs at which no row applies. */
  readonly gaps: ReadonlyArray<ReadonlyArray<string>>;
  /** Rows that apply to no input. */
  readonly dead: ReadonlyArray<number>;
  /** Why overlaps or gaps are not known; undefined when they are all told. */
  readonly undecided: string | undefined;
}

const mostTold = 20;
/** Steps that the search for gaps may take. */
const mostSteps = 1_000_000;

/** A row: the segments of each column that it lets through. */
type Region = ReadonlyArray<Segments>;

/**
 * Overlaps and gaps of a table whose cells compare inputs with literals.
 *
 * @source Calvanese, Dumas, Laurson, Maggi, Montali, Teinemaa: Semantics and Analysis of DMN Decision Tables (2016)
 */
export const analyseTable = (table: TableNode): TableAnalysis => {
  try {
    return analysis(table);
  } catch (error) {
    if (!(error instanceof NotAnalysable)) throw error;
    return { overlaps: [], gaps: [], dead: [], undecided: error.reason };
  }
};

const analysis = ({ rows }: TableNode): TableAnalysis => {
  const cells = rows.map(({ when }) => {
    if (when.op !== "and") throw new NotAnalysable(`the row ${when.text}`);
    return when.items.map((cell) => ({ input: inputOf(cell), cell }));
  });
  const inputs = [...new Set(cells.flat().map(({ input }) => input))];
  const columns = inputs.map((input) =>
    columnOf(
      input,
      cells.flat().flatMap((each) => (each.input === input ? [each.cell] : [])),
    ),
  );
  const regions: ReadonlyArray<Region> = cells.map((row) =>
    inputs.map((input, index) =>
      row.reduce<Segments>(
        (left, each) => (each.input === input ? intersection(left, columns[index]!.cell(each.cell)) : left),
        columns[index]!.inhabited,
      ),
    ),
  );
  const told = (segments: ReadonlyArray<number>): ReadonlyArray<string> =>
    segments.flatMap((segment, index) =>
      segment < 0 ? [] : [`${inputs[index]!.text} = ${columns[index]!.value(segment)}`],
    );
  const gaps = new GapSearch(columns, regions);
  return {
    overlaps: overlapsOf(regions).map(({ rows: pair, segments }) => ({ rows: pair, inputs: told(segments) })),
    gaps: gaps.found.map(told),
    dead: regions.flatMap((region, row) => (region.some((segments) => segments.length === 0) ? [row] : [])),
    undecided: gaps.complete ? undefined : "too many combinations to go through them all",
  };
};

/** Rows are gone through in the order in which they begin in the first column: later ones cannot meet those that ended. */
const overlapsOf = (
  regions: ReadonlyArray<Region>,
): ReadonlyArray<{ readonly rows: readonly [number, number]; readonly segments: ReadonlyArray<number> }> => {
  const found: Array<{ rows: readonly [number, number]; segments: ReadonlyArray<number> }> = [];
  const begins = (row: number): number => regions[row]![0]?.[0]?.[0] ?? 0;
  const ends = (row: number): number => regions[row]![0]?.at(-1)?.[1] ?? Number.POSITIVE_INFINITY;
  const order = regions.map((_, row) => row).toSorted((a, b) => begins(a) - begins(b));
  let open: Array<number> = [];
  for (const row of order) {
    open = open.filter((other) => ends(other) > begins(row));
    for (const other of open) {
      if (found.length === mostTold) return found;
      const segments = meeting(regions[other]!, regions[row]!);
      if (segments !== undefined) found.push({ rows: [Math.min(other, row), Math.max(other, row)], segments });
    }
    open.push(row);
  }
  return found;
};

const meeting = (a: Region, b: Region): ReadonlyArray<number> | undefined => {
  const segments: Array<number> = [];
  for (let column = 0; column < a.length; column++) {
    const segment = common(a[column]!, b[column]!);
    if (segment === undefined) return undefined;
    segments.push(segment);
  }
  return segments;
};

/** Goes column by column through the stretches on which the same rows remain. */
class GapSearch {
  readonly found: Array<ReadonlyArray<number>> = [];
  complete = true;
  readonly #columns: ReadonlyArray<Column>;
  readonly #regions: ReadonlyArray<Region>;
  /** Sets of rows that are known to leave no gap from a column on. */
  readonly #covered = new Set<string>();
  #steps = 0;

  constructor(columns: ReadonlyArray<Column>, regions: ReadonlyArray<Region>) {
    this.#columns = columns;
    this.#regions = regions;
    this.#search(
      0,
      regions.map((_, row) => row),
      [],
    );
  }

  #search(column: number, rows: ReadonlyArray<number>, before: ReadonlyArray<number>): void {
    if (this.found.length === mostTold) return;
    if (rows.length === 0) {
      this.found.push([...before, ...this.#columns.slice(column).map(() => -1)]);
      return;
    }
    const at = this.#columns[column];
    if (at === undefined) return;
    const key = `${column} ${rows.join(" ")}`;
    if (this.#covered.has(key)) return;
    const gaps = this.found.length;
    for (const [segment, remaining] of this.#stretches(column, rows)) {
      if (!this.complete) return;
      this.#search(column + 1, remaining, [...before, segment]);
    }
    if (this.found.length === gaps && this.complete) this.#covered.add(key);
  }

  /** The first segment of each stretch with the rows that remain on it; stretches with the same rows are gone through once. */
  #stretches(
    column: number,
    rows: ReadonlyArray<number>,
  ): ReadonlyArray<readonly [segment: number, rows: ReadonlyArray<number>]> {
    const { inhabited } = this.#columns[column]!;
    const cuts = new Set<number>();
    for (const set of [inhabited, ...rows.map((row) => this.#regions[row]![column]!)])
      for (const [from, until] of set) cuts.add(from).add(until);
    const stretches = new Map<string, readonly [number, ReadonlyArray<number>]>();
    for (const cut of [...cuts].toSorted((a, b) => a - b)) {
      if (!has(inhabited, cut)) continue;
      this.#steps += rows.length;
      if (this.#steps > mostSteps) this.complete = false;
      const remaining = rows.filter((row) => has(this.#regions[row]![column]!, cut));
      const key = remaining.join(" ");
      if (!stretches.has(key)) stretches.set(key, [cut, remaining]);
    }
    return [...stretches.values()];
  }
}
