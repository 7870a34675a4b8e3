import { type DatedValue, type FeelValue, formatValue, type Parameter, textIn } from "@kaari/core";
import { periodIn } from "../output/index.ts";
import { blocks, code, feel, heading, plain, table } from "./markdown.ts";
import type { Page } from "./page.ts";

/** Parameters with every value they have had. */
export const parametersOn = (page: Page): string =>
  blocks((page.pack.parameters ?? []).map((parameter) => parameterOn(parameter, page)));

const parameterOn = (parameter: Parameter, page: Page): string => {
  const { name, label, unit, stricter, citation, values } = parameter;
  const { lang, labels, words, cited } = page;
  const about = [code(name), ...(unit === undefined ? [] : [plain(unit)]), chosenBy(parameter, page)];
  return blocks([
    heading(3, textIn(label, lang)),
    `${[...about, labels.stricter[stricter]].join(" · ")}\n`,
    table(
      [labels.value, labels.days, words.labels.provision],
      values.map((value) => [
        plain(valueIn(parameter, value, page)),
        periodIn(value.from, value.until, lang),
        cited(value.citation ?? citation),
      ]),
    ),
  ]);
};

const chosenBy = ({ keyedOn = ["today"] }: Parameter, { labels, words }: Page): string => {
  const [first] = keyedOn;
  if (first === "cost" || first === "procurement") return `${labels.chosenBy}: ${labels.functionOf[first]}`;
  const days = keyedOn.map((key) => (key === "cost" || key === "procurement" ? key : words.keyDate[key]));
  return `${labels.chosenBy}: ${days.join(`, ${labels.else} `)}`;
};

const valueIn = ({ kind }: Parameter, { value }: DatedValue, { pack, lang }: Page): string => {
  if (typeof value === "object") return value.join(", ");
  const text = String(value);
  const shown = (feelValue: FeelValue): string => formatValue(feelValue, lang);
  switch (kind) {
    case "money":
      return shown({ kind: "money", amount: text, currency: pack.jurisdiction.currency });
    case "integer":
    case "number":
      return shown({ kind: "number", number: text });
    case "day":
      return shown({ kind: "day", day: text });
    case "percent":
      return shown({ kind: "number", number: text.replace(/\s*%$/, "") }) + (lang === "en" ? "%" : "\u00A0%");
    case "text":
    case "texts":
      return text;
    default:
      return kind satisfies never;
  }
};

export const definitionsOn = ({ pack, lang, cited }: Page): string =>
  blocks(
    (pack.definitions ?? []).map(({ name, label, value, citation }) =>
      blocks([
        heading(3, textIn(label, lang)),
        `${code(name)}${citation === undefined ? "" : ` · ${cited(citation)}`}\n`,
        feel(value),
      ]),
    ),
  );

export const tablesOn = ({ pack, lang, labels, words, cited }: Page): string =>
  blocks(
    (pack.tables ?? []).map(({ name, label, hitPolicy, inputs, rows, citation }) => {
      const own = rows.some((row) => row.citation !== undefined);
      const provision = (of: typeof citation | undefined) => (own ? [of === undefined ? "" : cited(of)] : []);
      return blocks([
        heading(3, textIn(label, lang)),
        `${code(name)} · ${labels.hitPolicy[hitPolicy]} · ${cited(citation)}\n`,
        table(
          [...inputs.map(code), labels.result, ...(own ? [words.labels.provision] : [])],
          rows.map((row) => [...row.when.map(code), code(row.then), ...provision(row.citation)]),
        ),
      ]);
    }),
  );
