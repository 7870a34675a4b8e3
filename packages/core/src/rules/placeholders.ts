import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** A name in a sentence. */
export interface Placeholder {
  readonly name: string;
  /** It chooses a plural. */
  readonly counts: boolean;
}

/** How deep plurals and selects may lie within each other. */
const deepest = 5;

/** The names in a sentence, or what is wrong with it. */
export const placeholdersOf = (text: string): ReadonlyArray<Placeholder> | string => {
  if (nesting(text) > 2 * deepest) return `plurals and selects more than ${deepest} deep`;
  try {
    return placeholdersIn(parse(text, { ignoreTag: true }));
  } catch (error) {
    if (!(error instanceof Error)) return String(error);
    return flaws[error.message] ?? error.message;
  }
};

/** Braces open within each other, at most; counted before the sentence is parsed, as the parser goes as deep as they do. */
const nesting = (text: string): number => {
  let open = 0;
  let most = 0;
  for (const character of text) {
    if (character === "{") open += 1;
    else if (character === "}") open -= 1;
    most = Math.max(most, open);
  }
  return most;
};

/** The parser's names for what is wrong, in words. */
const flaws: Readonly<Record<string, string>> = {
  EXPECT_ARGUMENT_CLOSING_BRACE: "a { without its }",
  UNCLOSED_QUOTE_IN_ARGUMENT_STYLE: "a quotation mark without its end",
  EMPTY_ARGUMENT: "{ } without a name",
  MALFORMED_ARGUMENT: "a { without its }, or a name with other signs than letters and digits",
  MISSING_OTHER_CLAUSE: "no other {…} among the choices",
  EXPECT_PLURAL_ARGUMENT_SELECTOR: "a plural without one {…} and other {…}",
  EXPECT_SELECT_ARGUMENT_SELECTOR: "a select without its choices",
  EXPECT_PLURAL_ARGUMENT_SELECTOR_FRAGMENT: "a choice of a plural without {…}",
  EXPECT_SELECT_ARGUMENT_SELECTOR_FRAGMENT: "a choice of a select without {…}",
  EXPECT_SELECT_ARGUMENT_OPTIONS: "a plural or select without choices",
  INVALID_PLURAL_ARGUMENT_SELECTOR: "a plural with a choice other than zero, one, two, few, many, other or =1",
  DUPLICATE_PLURAL_ARGUMENT_SELECTOR: "a choice of a plural twice",
  DUPLICATE_SELECT_ARGUMENT_SELECTOR: "a choice of a select twice",
  INVALID_ARGUMENT_TYPE: "a format other than plural and select",
  EXPECT_ARGUMENT_TYPE: "a comma without plural or select after it",
  UNMATCHED_CLOSING_TAG: "a tag that was not opened",
};

const placeholdersIn = (elements: ReadonlyArray<MessageFormatElement>): ReadonlyArray<Placeholder> =>
  elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.argument:
        return [{ name: element.value, counts: false }];
      case TYPE.select:
      case TYPE.plural:
        return [
          { name: element.value, counts: element.type === TYPE.plural },
          ...Object.values(element.options).flatMap((option) => placeholdersIn(option.value)),
        ];
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        throw new SyntaxError(
          `a ${["", "", "number", "date", "time"][element.type] ?? ""} format of {${element.value}}`,
        );
      case TYPE.tag:
        return placeholdersIn(element.children);
      default:
        return [];
    }
  });
