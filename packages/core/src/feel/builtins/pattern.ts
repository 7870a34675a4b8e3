import { RE2JS } from "re2js";
import type { Run } from "../run.ts";
import { translated } from "./pattern-syntax.ts";

/** Compiled patterns run in time linear in the text: no pattern can hang the evaluation. */
const compiled = (pattern: string, flags: string): RE2JS | null => {
  if (!/^[smixq]*$/.test(flags)) return null;
  const source = flags.includes("q") ? RE2JS.quote(pattern) : translated(pattern, flags);
  if (source === null) return null;
  const options = (flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes("m") ? RE2JS.MULTILINE : 0);
  try {
    return RE2JS.compile(source, options);
  } catch {
    return null;
  }
};

export const matches = (input: string, pattern: string, flags: string): boolean | null =>
  compiled(pattern, flags)?.matcher(input).find() ?? null;

/** The replacement for one match: `$0` is the match, `$1` its first group, `\$` a dollar. */
const expanded = (replacement: string, groups: number, group: (index: number) => string): string | null => {
  let text = "";
  for (let at = 0; at < replacement.length; at += 1) {
    const character = replacement[at];
    if (character === "\\") {
      const next = replacement[(at += 1)];
      if (next !== "\\" && next !== "$") return null;
      text += next;
    } else if (character === "$") {
      let digits = /^\d+/.exec(replacement.slice(at + 1))?.[0] ?? "";
      if (digits === "") return null;
      while (digits.length > 1 && Number(digits) > groups) digits = digits.slice(0, -1);
      text += Number(digits) > groups ? "" : group(Number(digits));
      at += digits.length;
    } else text += character ?? "";
  }
  return text;
};

export const replaced = (
  input: string,
  pattern: string,
  replacement: string,
  flags: string,
  run: Run,
): string | null => {
  const expression = compiled(pattern, flags);
  if (expression === null || expression.matcher("").find()) return null;
  const matcher = expression.matcher(input);
  let text = "";
  let from = 0;
  run.write(input.length);
  while (matcher.find()) {
    const expansion = flags.includes("q")
      ? replacement
      : expanded(replacement, matcher.groupCount(), (index) => matcher.group(index) ?? "");
    if (expansion === null) return null;
    text += input.slice(from, matcher.start()) + expansion;
    from = matcher.end();
    run.write(text.length, expansion.length + 1);
  }
  return text + input.slice(from);
};

/** The parts of `text` between matches of `delimiter`, empty ones too. */
export const splitAt = (text: string, delimiter: string, run: Run): ReadonlyArray<string> | null => {
  const expression = compiled(delimiter, "");
  if (expression === null) return null;
  const parts: Array<string> = [];
  const matcher = expression.matcher(text);
  let from = 0;
  run.write(text.length);
  while (matcher.find()) {
    if (matcher.end() === matcher.start()) continue;
    parts.push(text.slice(from, matcher.start()));
    from = matcher.end();
    run.fit(parts.length);
    run.spend();
  }
  return [...parts, text.slice(from)];
};
