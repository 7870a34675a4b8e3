import { type Formatters, IntlMessageFormat } from "intl-messageformat";
import { excerpt, type Locale, textIn } from "../primitives/index.ts";
import type { Finding } from "./assessment.ts";
import { RuleFinding } from "./finding.ts";
import { formatValue } from "../compiled/index.ts";
import type { Pack } from "./pack.ts";

const compiled = new Map<string, IntlMessageFormat>();

/** Counts in a plural; one that is not known is said to be so. */
const formatters = (locale: Locale): Formatters => ({
  getNumberFormat: (...options) => {
    const numbers = new Intl.NumberFormat(...options);
    const format = (count: number): string =>
      Number.isNaN(count) ? formatValue({ kind: "missing" }, locale) : numbers.format(count);
    return Object.create(numbers, { format: { value: format } }) as Intl.NumberFormat;
  },
  getDateTimeFormat: (...options) => new Intl.DateTimeFormat(...options),
  getPluralRules: (...options) => new Intl.PluralRules(...options),
});

/** An ICU sentence; tags stay as they are written. @throws SyntaxError when it is none */
export const sentence = (text: string, locale: Locale): IntlMessageFormat => {
  const key = `${locale} ${text}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true, formatters: formatters(locale) });
  compiled.set(key, format);
  return format;
};

const noAnswer: Readonly<Record<Locale, string>> = {
  fi: "vastaus puuttuu.",
  sv: "svar saknas.",
  en: "not answered.",
};

/** How a finding is told. */
export interface MessageOptions {
  /** In plain words where the pack has them; they are written in Finnish only. */
  readonly plain?: boolean;
}

const textOf = (pack: Pack, id: string, locale: Locale, plain: boolean): string | undefined => {
  const inPlainWords = plain && locale === "fi" ? pack.plain?.fi : undefined;
  return inPlainWords !== undefined && Object.hasOwn(inPlainWords, id) ? inPlainWords[id] : pack.messages[locale]?.[id];
};

/**
 * The rule's sentence with the values it found: what is wrong, by how much, what would pass.
 *
 * Where only an answer is missing, the rule's title and the questions: nobody is told of a fault that was not found.
 *
 * @throws RangeError when the finding does not come from `assess`, or the pack has no sentence in the language
 */
export const message = (finding: Finding, locale: Locale, { plain = false }: MessageOptions = {}): string => {
  if (!(finding instanceof RuleFinding))
    throw new RangeError(`Expected a finding that assess gave, found ${excerpt(finding)}. A copy of one does not do.`);
  const { pack, part: rule } = finding.compiled.placed;
  const text = textOf(pack, rule.id, locale, plain);
  if (text === undefined) throw new RangeError(`pack ${pack.id} has no sentence for ${rule.id} in ${locale}`);
  if (finding.unanswered) {
    const questions = finding.missing.map(({ path, question }) => (question ? textIn(question, locale) : path));
    // Without a question what lacks is a value that the pack does not have for the day: the sentence says so.
    if (questions.length > 0) return [`${textIn(finding.title, locale)}: ${noAnswer[locale]}`, ...questions].join(" ");
  }
  const values: Record<string, string | number> = {};
  Object.setPrototypeOf(values, null);
  for (const [name, value] of Object.entries(finding.values))
    values[name] = choosing(text, name) && value.kind === "number" ? Number(value.number) : formatValue(value, locale);
  return String(sentence(text, locale).format(values));
};

/** Whether the sentence chooses its words by the number. */
const choosing = (text: string, name: string): boolean =>
  new RegExp(`\\{\\s*${name}\\s*,\\s*(plural|selectordinal)\\s*,`).test(text);
