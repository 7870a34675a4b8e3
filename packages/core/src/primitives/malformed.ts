import * as Result from "effect/Result";
import { excerpt } from "./excerpt.ts";
import type { Locale, LocalizedText } from "./localized-text.ts";
import { type MalformedCode, type MalformedText, malformedTexts } from "./malformed-texts.ts";

/** Why a value is not what its place asks for: a code, and the values that its sentence names. */
export interface Malformed {
  readonly code: MalformedCode;
  readonly values: Readonly<Record<string, string>>;
}

export const malformed = (
  code: MalformedCode,
  values: Readonly<Record<string, string>> = {},
): Result.Result<never, Malformed> => Result.fail({ code, values });

/** `template` with each `{name}` replaced by its value. */
export const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{([a-z]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );

/** `text` in each language, with its values. */
export const filledText = ({ fi, sv, en }: LocalizedText, values: Readonly<Record<string, string>>): LocalizedText => ({
  fi: filled(fi, values),
  sv: filled(sv, values),
  en: filled(en, values),
});

const sentences: Readonly<Record<Locale, string>> = {
  fi: "Tässä pitäisi olla {expected}, mutta löytyi {found}. {advice}",
  sv: "Här ska stå {expected}, men här står {found}. {advice}",
  en: "Expected {expected}, found {found}. {advice}",
};

/** What was expected, what was found, what to do: in one line. */
export const mismatch = (
  { expected, advice }: MalformedText,
  values: Readonly<Record<string, string>>,
  found: string,
  locale: Locale,
): string =>
  filled(sentences[locale], {
    expected: filled(expected[locale], values),
    found,
    advice: filled(advice[locale], values),
  }).trimEnd();

export const describeMalformed = ({ code, values }: Malformed, found: unknown, locale: Locale): string =>
  mismatch(malformedTexts[code], values, excerpt(found), locale);

/** What was expected, and what to do, in each language. */
export const malformedIn = ({ code, values }: Malformed): MalformedText => ({
  expected: filledText(malformedTexts[code].expected, values),
  advice: filledText(malformedTexts[code].advice, values),
});

/** The English sentence that a schema gives for what `read` refuses; undefined leaves it to zod. */
export const refusalOf =
  (read: (value: unknown) => Result.Result<unknown, Malformed>) =>
  ({ input }: { readonly input?: unknown }): string | undefined => {
    const reading = read(input);
    return Result.isFailure(reading) ? describeMalformed(reading.failure, input, "en") : undefined;
  };
