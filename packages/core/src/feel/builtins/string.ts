import { FeelNumber, integerOf } from "../number.ts";
import type { Run } from "../run.ts";
import { builtin, list, nullable, number, optional, signature, string } from "./signature.ts";
import { matches, replaced, splitAt } from "./pattern.ts";
import type { FeelList } from "../values.ts";

const oneText = (name: string, apply: (text: string, run: Run) => string) =>
  builtin(
    name,
    signature([string("string")], ([text], run) => {
      run.write(text.length);
      return apply(text, run);
    }),
  );

const twoTexts = (name: string, apply: (text: string, match: string) => string | boolean) =>
  builtin(
    name,
    signature([string("string"), string("match")], ([text, match], run) => {
      run.write(text.length);
      return apply(text, match);
    }),
  );

/** Characters are counted as code points; a negative start counts from the end; null where there is none to take. */
const substring = (text: string, start: FeelNumber, length: FeelNumber | undefined): string | null => {
  const characters = Array.from(text);
  const [from, count] = [integerOf(start), length === undefined ? characters.length : integerOf(length)];
  if (from === null || count === null || from === 0 || Math.abs(from) > characters.length || count < 1) return null;
  const first = from < 0 ? characters.length + from : from - 1;
  return characters.slice(first, first + count).join("");
};

const joined = (items: FeelList, delimiter: string, run: Run): string | null => {
  const texts = items.filter((item) => item !== null);
  if (!texts.every((item) => typeof item === "string")) return null;
  run.write(texts.reduce((length, text) => length + text.length + delimiter.length, 0));
  return texts.join(delimiter);
};

export const stringFunctions = [
  builtin(
    "substring",
    signature(
      [string("string"), number("start position"), optional(number("length"))],
      ([text, start, length], run) => {
        run.write(text.length);
        return substring(text, start, length);
      },
    ),
  ),
  builtin(
    "string length",
    signature([string("string")], ([text], run) => {
      run.write(text.length);
      return new FeelNumber(Array.from(text).length);
    }),
  ),
  oneText("upper case", (text) => text.toUpperCase()),
  oneText("lower case", (text) => text.toLowerCase()),
  twoTexts("substring before", (text, match) => text.slice(0, Math.max(0, text.indexOf(match)))),
  twoTexts("substring after", (text, match) =>
    text.includes(match) ? text.slice(text.indexOf(match) + match.length) : "",
  ),
  twoTexts("contains", (text, match) => text.includes(match)),
  twoTexts("starts with", (text, match) => text.startsWith(match)),
  twoTexts("ends with", (text, match) => text.endsWith(match)),
  builtin(
    "matches",
    signature([string("input"), string("pattern"), nullable(string("flags"))], ([input, pattern, flags], run) => {
      run.write(input.length);
      return matches(input, pattern, flags ?? "");
    }),
  ),
  builtin(
    "replace",
    signature(
      [string("input"), string("pattern"), string("replacement"), nullable(string("flags"))],
      ([input, pattern, replacement, flags], run) => replaced(input, pattern, replacement, flags ?? "", run),
    ),
  ),
  builtin(
    "split",
    signature([string("string"), string("delimiter")], ([text, delimiter], run) => splitAt(text, delimiter, run)),
  ),
  builtin(
    "string join",
    signature([list("list"), nullable(string("delimiter"))], ([items, delimiter], run) =>
      joined(items, delimiter ?? "", run),
    ),
  ),
];
