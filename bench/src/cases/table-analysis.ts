import { compilePack, type Pack, tableNotices } from "@kaari/core";
import * as Result from "effect/Result";
import { type Measured, median } from "../record.ts";

const said = (text: string) => ({ fi: text, sv: text, en: text });

/** `count` cells that cover every amount once. */
const cells = (count: number, width: number): ReadonlyArray<string> =>
  Array.from({ length: count }, (_, index) =>
    index === 0
      ? `< ${width}`
      : index === count - 1
        ? `>= ${index * width}`
        : `[${index * width}..${(index + 1) * width})`,
  );

const citation = { source: "act", provision: "1 §", certainty: "law" } as const;

/** A pack of made-up law with one table of 1 000 rows and 4 columns, without an overlap or a gap. */
const packWithTable = (): Pack => ({
  id: "table",
  version: "1.0.0",
  title: said("Table"),
  jurisdiction: {
    country: "FI",
    timeZone: "Europe/Helsinki",
    currency: "EUR",
    languages: ["en"],
    calendar: [],
  },
  status: "draft",
  sources: [
    {
      id: "act",
      title: said("Act"),
      short: said("Act"),
      url: "https://example.org/act",
      language: "en",
      version: "original",
    },
  ],
  rules: [],
  messages: { en: {} },
  tables: [
    {
      name: "rates",
      label: said("Rates"),
      hitPolicy: "unique",
      inputs: [
        "application.budget.total",
        "application.fundingPlan.grant",
        "application.advance.requested",
        "application.budget.revenue",
      ],
      rows: cells(10, 1000).flatMap((a) =>
        cells(10, 500).flatMap((b) =>
          cells(5, 100).flatMap((c) => cells(2, 50).map((d) => ({ when: [a, b, c, d], then: "1" }))),
        ),
      ),
      citation,
    },
  ],
});

/** How long it takes to prove a table of 1 000 rows and 4 columns free of overlaps and gaps; expressions are read before. */
export const measureTableAnalysis = (runs: number): Measured => {
  const compiled = Result.getOrThrow(compilePack(packWithTable()));
  const taken = Array.from({ length: runs }, () => {
    const begun = performance.now();
    const notices = tableNotices(compiled);
    if (notices.length > 0) throw new RangeError("expected a table without a gap");
    return performance.now() - begun;
  });
  return {
    records: [
      {
        case: "table of 1 000 rows, 4 columns",
        engine: "overlaps and gaps",
        figure: median(taken),
        unit: "ms",
        ratio: null,
      },
    ],
    remarks: [`table: median of ${runs} runs`],
  };
};
