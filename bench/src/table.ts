import type { BenchRecord } from "./record.ts";

const whole = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 1, minimumFractionDigits: 1 });
const numberText = (figure: number): string => (figure < 100 ? fine : whole).format(figure);

/** Columns wide enough for what stands in them; those whose place is in `right` end in line. */
export const columns = (rows: ReadonlyArray<ReadonlyArray<string>>, right: ReadonlyArray<number> = []): string => {
  const widths = (rows[0] ?? []).map((_, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, place) =>
          right.includes(place) ? cell.padStart(widths[place] ?? 0) : cell.padEnd(widths[place] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

export const tableOf = (records: ReadonlyArray<BenchRecord>): string =>
  columns(
    [
      ["case", "engine", "figure", "unit", "x limit"],
      ...records.map(({ case: name, engine, figure, ratio, unit }) => [
        name,
        engine,
        numberText(figure),
        unit,
        ratio === null ? "" : numberText(ratio),
      ]),
    ],
    [2, 4],
  );
