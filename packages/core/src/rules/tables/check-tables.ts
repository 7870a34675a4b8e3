import type { CompiledPack } from "../compile-pack.ts";
import { problem } from "../layers.ts";
import type { PackProblem } from "../pack-problem.ts";
import { Refused } from "../refused.ts";
import { analyseTable, type TableAnalysis } from "./analyse-table.ts";

/** A table of a pack and what was found out about it. */
interface Analysed {
  readonly pack: { readonly id: string };
  readonly name: string;
  readonly unique: boolean;
  readonly analysis: TableAnalysis;
}

const analysed = ({ merged, program }: CompiledPack): ReadonlyArray<Analysed> =>
  [...merged.tables.values()].flatMap(({ pack, part: { name, hitPolicy } }) => {
    try {
      const node = program.definition(program.definitionNames.indexOf(name));
      return node.op === "table" ? [{ pack, name, unique: hitPolicy === "unique", analysis: analyseTable(node) }] : [];
    } catch (refused) {
      if (refused instanceof Refused) return [];
      throw refused;
    }
  });

const rowPath = (name: string, row: number): string => `tables/${name}/rows/${row}`;
const inWords = (inputs: ReadonlyArray<string>): string =>
  inputs.length === 0 ? "whatever is given" : inputs.join(", ");

/** Of the rows of a unique table at most one applies, and every row applies to something. */
export const checkTables = (compiled: CompiledPack): ReadonlyArray<PackProblem> =>
  analysed(compiled).flatMap(({ pack, name, unique, analysis: { overlaps, dead } }) => [
    ...(unique ? overlaps : []).map(({ rows: [first, second], inputs }) =>
      problem(
        pack,
        rowPath(name, second),
        "at most one row of a unique table to apply",
        `rows ${first + 1} and ${second + 1}, which both apply when ${inWords(inputs)}`,
        "Change a cell of either, so that each case has one row, or make the hit policy collect.",
      ),
    ),
    ...dead.map((row) =>
      problem(
        pack,
        rowPath(name, row),
        "a row that can apply",
        `row ${row + 1}, whose cells let no value through`,
        "Change its cells, or take the row out.",
      ),
    ),
  ]);

/** What a unique table of the pack itself leaves open: combinations without a row, and tables that could not be gone through. */
export const tableNotices = (compiled: CompiledPack): ReadonlyArray<PackProblem> =>
  analysed(compiled).flatMap(({ pack, name, unique, analysis: { gaps, undecided } }) => [
    ...(unique && pack === compiled.pack ? gaps : []).map((inputs) =>
      problem(
        pack,
        `tables/${name}`,
        "a row for every case",
        `none when ${inWords(inputs)}`,
        "Add a row, or leave it if the table is to have no value there.",
      ),
    ),
    ...(undecided === undefined || !unique || pack !== compiled.pack
      ? []
      : [
          problem(
            pack,
            `tables/${name}`,
            "cells that compare with numbers, days or texts as they stand",
            undecided,
            "Whether rows overlap or leave gaps is not decided. Look through the rows yourself, or ask with --deep.",
          ),
        ]),
  ]);
