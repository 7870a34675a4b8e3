import { type CompiledPack, openPack, type Pack, parsePack, reasonStrengths } from "@kaari/core";
import * as Result from "effect/Result";
import type { Chance } from "./chance.ts";
import { Expressions } from "./chance-expressions.ts";
import { chanceFacts } from "./chance-facts.ts";

const said = (text: string) => ({ fi: text, sv: text, en: text });
const citation = { source: "notice", provision: "1 §", certainty: "law" } as const;
const keyDates = { filing: "filedAt", decision: "madeOn" };

const parameter = (name: string, kind: string, keyedOn: ReadonlyArray<string>, values: ReadonlyArray<object>) => ({
  name,
  kind,
  label: said(name),
  stricter: "none",
  keyedOn,
  citation,
  values,
});

const parametersBy = (chance: Chance) => [
  parameter(
    "limit of money",
    "money",
    ["today"],
    [{ from: "2020-01-01", value: chance.among(["0.00", "200.00", "9007199254740.99"]) }],
  ),
  parameter(
    "changing limit",
    "money",
    ["filing"],
    [
      { from: "2020-01-01", value: "100.00" },
      { from: "2024-01-01", value: "123.45", citation: { ...citation, provision: "2 §" } },
      { from: "2026-01-01", until: "2027-01-01", value: "200.00" },
    ],
  ),
  parameter(
    "share of all",
    "percent",
    ["decision", "today"],
    [
      { from: "2020-01-01", until: "2023-01-01", value: "12.345678 %" },
      { from: "2024-01-01", value: "80 %" },
    ],
  ),
  parameter("many", "number", ["filing", "today"], [{ from: "2000-01-01", value: chance.among(["3", "2.5", "12"]) }]),
  parameter("word", "text", ["today"], [{ from: "2000-01-01", value: chance.among(["red", "s"]) }]),
  parameter(
    "limit by day",
    "money",
    ["cost"],
    [
      { from: "2021-01-01", value: "10.00" },
      { from: "2024-01-01", value: "20.50" },
    ],
  ),
];

const kinds = ["boolean", "money", "percent", "number", "day", "code"] as const;

const packOf = (
  parameters: ReadonlyArray<object>,
  definitions: ReadonlyArray<object>,
  rules: ReadonlyArray<object>,
): Pack =>
  Result.getOrThrow(
    parsePack({
      id: "by-chance",
      version: "1.0.0",
      title: said("By chance"),
      jurisdiction: {
        country: "FI",
        timeZone: "Europe/Helsinki",
        currency: "EUR",
        languages: ["en"],
        calendar: ["weekday Saturday", "weekday Sunday", "fixed 12-06", "easter + 39"],
      },
      status: "draft",
      sources: [
        {
          id: "notice",
          title: said("Call"),
          short: said("Call"),
          url: "https://example.org/",
          language: "en",
          version: "1",
        },
      ],
      parameters,
      definitions,
      tables: [
        {
          name: "colour table",
          label: said("colour table"),
          hitPolicy: "unique",
          citation,
          inputs: ["colour", "amount"],
          rows: [
            { when: ['"red"', "-"], then: '"a"' },
            { when: ['"green", "s"', "< 100"], then: '"b"' },
            { when: ['"green", "s"', ">= 100"], then: '"a"' },
            { when: ['"today"', "-"], then: '"b"' },
          ],
        },
        {
          name: "all colours",
          label: said("all colours"),
          hitPolicy: "collect",
          citation,
          inputs: ["colour", "flag"],
          rows: [
            { when: ['"red"', "-"], then: "1" },
            { when: ["-", "true"], then: "2" },
            { when: ['not("s")', "false"], then: "count" },
          ],
        },
      ],
      rules,
      messages: { en: {} },
    }),
  );

/** A pack by chance whose expressions all fit. */
export const packBy = (chance: Chance, size: number): CompiledPack => {
  const definitions: Array<{
    readonly name: string;
    readonly label: object;
    readonly value: string;
    readonly kind: string;
  }> = [];
  const given = parametersBy(chance);
  const plain = () => definitions.map(({ label, name, value }) => ({ name, label, value }));
  const fits = (text: string): CompiledPack | undefined => {
    const compiled = openPack(packOf(given, [...plain(), { name: "tried", label: said("tried"), value: text }], []), {
      facts: chanceFacts,
      keyDates,
    });
    try {
      compiled.program.expression(text, { pack: "by-chance", path: "tried" });
      return compiled;
    } catch {
      return undefined;
    }
  };
  for (let made = 0; made < 6; made++) {
    const kind = chance.among(kinds);
    const text = new Expressions(chance, { definitions }).of(kind, 3);
    if (text.length < 1_000 && fits(text) !== undefined)
      definitions.push({ name: `defined ${"abcdef"[made]}`, label: said(text), value: text, kind });
  }
  const base = openPack(packOf(given, plain(), []), { facts: chanceFacts, keyDates });
  const reads = (text: string): boolean => {
    try {
      base.program.condition(text, { pack: "by-chance", path: "tried" });
      return text.length < 1_500;
    } catch {
      return false;
    }
  };
  const condition = (): string => {
    for (;;) {
      const text = new Expressions(chance, { definitions }).of("boolean", 2 + chance.below(3));
      if (reads(text)) return text;
    }
  };
  const rules = Array.from({ length: size }, (_, index) => ({
    id: `r${index}`,
    title: said(`r${index}`),
    gate: "submission",
    severity: chance.among(["blocking", "blocking", "review", "warning"]),
    citation,
    ...(chance.of(0.4) ? { when: condition() } : {}),
    require: condition(),
    basis: [],
    ...(chance.of(0.4) ? { discretion: chance.among(reasonStrengths) } : {}),
    ...(chance.of(0.3)
      ? {
          validity: {
            from: chance.among(["2020-01-01", "2024-01-01"]),
            ...(chance.of(0.3) ? { until: "2026-11-26" } : {}),
          },
        }
      : {}),
  }));
  return openPack(packOf(given, plain(), rules), { facts: chanceFacts, keyDates });
};
