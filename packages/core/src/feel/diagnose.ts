import type { FeelProblem } from "./problem.ts";

/** What people write instead of FEEL, as the first lexeme found, with what FEEL writes. */
const mistakes = new Map<string, readonly [expected: string, advice: string]>(
  Object.entries({
    "==": ["`=`", "FEEL compares with a single `=`."],
    "===": ["`=`", "FEEL compares with a single `=`."],
    "!==": ["`!=`", "FEEL writes `!=`."],
    "<>": ["`!=`", "FEEL writes `!=`."],
    "=>": ["`>=`", "FEEL writes `>=`."],
    "=<": ["`<=`", "FEEL writes `<=`."],
    "&&": ["`and`", "FEEL writes `and`."],
    "&": ["`and`", "FEEL writes `and`; texts are joined with `+`."],
    "||": ["`or`", "FEEL writes `or`."],
    "|": ["`or`", "FEEL writes `or`."],
    "!": ["`not(…)`", "FEEL writes `not(…)`, and `!=` for unequal."],
    "%": ["a ratio", "Write 0.8 for 80 %, and `modulo(a, b)` for the rest of a division."],
    "^": ["`**`", "FEEL writes `**` for powers."],
    ";": ["`,`", "Entries are parted by `,`."],
    "'": ['`"`', "Texts stand between double quotes."],
    "“": ['`"`', "Texts stand between straight double quotes."],
    "”": ['`"`', "Texts stand between straight double quotes."],
    "’": ['`"`', "Texts stand between straight double quotes."],
    "≤": ["`<=`", "FEEL writes `<=`."],
    "≥": ["`>=`", "FEEL writes `>=`."],
    "≠": ["`!=`", "FEEL writes `!=`."],
    "−": ["`-`", "Use the hyphen-minus of the keyboard."],
    "–": ["`-`", "Use the hyphen-minus of the keyboard."],
    "€": ["a bare number", "Amounts are bare numbers of euros."],
  }),
);

/** Words of the writer's language, where an operator would stand. */
const foreign: ReadonlyMap<string, string> = new Map([
  ["ja", "and"],
  ["och", "and"],
  ["tai", "or"],
  ["eller", "or"],
]);

const known = /^(?:["\w\s()[\]{}.,:+\-*/<>=?@`]|!=|[\p{L}\p{N}_])/u;
const lexemes =
  /"(?:[^"\\]|\\[^])*("|$)|\/\/[^\n]*|\/\*[^]*?(\*\/|$)|[\p{L}_][\p{L}\p{N}_]*|[0-9.]+|===|!==|==|&&|\|\||<>|=>|=<|[<>!]=|\*\*|->|[^\s]/gu;

interface Lexeme {
  readonly at: number;
  readonly text: string;
}

const lexemesOf = (text: string): ReadonlyArray<Lexeme> =>
  Array.from(text.matchAll(lexemes), (match) => ({ at: match.index, text: match[0] }));

const closers = new Map([
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
]);

/** The bracket that `seen` leaves open last; ranges may close `[` with `)` and `(` with `]`. */
const leftOpen = (seen: ReadonlyArray<Lexeme>): Lexeme | undefined => {
  const open: Array<Lexeme> = [];
  for (const lexeme of seen) {
    if (closers.has(lexeme.text)) open.push(lexeme);
    else if (")]}".includes(lexeme.text)) open.pop();
  }
  return open.at(-1);
};

const wantsValue =
  /^(?:[-+*/<>=,:([{.]|\*\*|[<>!]=|->|and|or|in|if|then|else|return|satisfies|between|for|some|every|of|instance)$/u;

const continuations = new Map([
  ["if", "`then`"],
  ["then", "`else`"],
  ["for", "`return`"],
  ["some", "`satisfies`"],
  ["every", "`satisfies`"],
]);

/** A day or an amount as people write them, where the parser stopped: `31.12.2026`, `30 000`, `30000,50`. */
const numberMistake = (all: ReadonlyArray<Lexeme>, at: number): FeelProblem | undefined => {
  const here = all.findIndex((lexeme) => lexeme.at + lexeme.text.length > at);
  for (const index of [here, all.length - 1, all.length - 2].filter((one) => one >= 0)) {
    const [, day = "", month = "", year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(all[index]?.text ?? "") ?? [];
    if (year !== undefined)
      return {
        at: all[index]?.at ?? at,
        expected: "a day",
        found: `\`${all[index]?.text}\``,
        advice: `Write @"${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}".`,
      };
  }
  const [number, sign, more] = [all[here - 1], all[here], all[here + 1]];
  if (number === undefined || sign === undefined || !/^\d+$/.test(number.text)) return undefined;
  if (/^\d{3}(\.\d+)?$/.test(sign.text))
    return {
      at: number.at,
      expected: "a number without spaces",
      found: `\`${number.text} ${sign.text}\``,
      advice: `Write ${number.text}${sign.text}.`,
    };
  return sign.text === "," && more !== undefined && /^\d+$/.test(more.text)
    ? {
        at: number.at,
        expected: "a number with a decimal point",
        found: `\`${number.text},${more.text}\``,
        advice: `Write ${number.text}.${more.text}.`,
      }
    : undefined;
};

/** In what words a text fails to be FEEL at `at`, where the parser stopped. */
export const diagnose = (text: string, at = text.length): FeelProblem => {
  const all = lexemesOf(text);
  const unclosed = all.find(({ text: lexeme }) => /^(?:"(?:[^"\\]|\\[^])*|\/\*(?:(?!\*\/)[^])*)$/.test(lexeme));
  if (unclosed !== undefined)
    return unclosed.text.startsWith('"')
      ? {
          at: unclosed.at,
          expected: 'a closing `"`',
          found: "a text without end",
          advice: 'Within a text write `\\"`.',
        }
      : { at: unclosed.at, expected: "a closing `*/`", found: "a comment without end" };
  const broken = all.find(({ text: lexeme }) => /^"[^]*\n/.test(lexeme));
  if (broken !== undefined && broken.at <= at)
    return { at: broken.at, expected: "a text on one line", found: "a line break", advice: "Write it as `\\n`." };
  const mistake = all.find((lexeme) => lexeme.at <= at + 1 && mistakes.has(lexeme.text));
  const [expected, advice] = mistakes.get(mistake?.text ?? "") ?? [];
  if (mistake !== undefined && expected !== undefined && advice !== undefined)
    return { at: mistake.at, expected, found: `\`${mistake.text}\``, advice };
  const word = all.find((lexeme) => lexeme.at === at)?.text ?? "";
  const meant = foreign.get(word);
  if (meant !== undefined)
    return { at, expected: `\`${meant}\``, found: `\`${word}\``, advice: `FEEL writes \`${meant}\`.` };
  const number = numberMistake(all, at);
  if (number !== undefined) return number;
  const before = all.filter((lexeme) => lexeme.at < at);
  const here = all.find((lexeme) => lexeme.at >= at);
  const open = leftOpen(before);
  const closing = open === undefined ? undefined : closers.get(open.text);
  const found = here === undefined ? "the end" : `\`${here.text}\``;
  const place = here?.at ?? text.length;
  if (here !== undefined && !known.test(here.text))
    return { at: place, expected: "FEEL", found, advice: "This character has no meaning outside a text." };
  const last = before.at(-1)?.text;
  if (last === undefined || wantsValue.test(last)) {
    return {
      at: place,
      expected: "a value, a name or `(`",
      found,
      ...(last === undefined ? {} : { advice: `Something is missing after \`${last}\`.` }),
    };
  }
  if (open !== undefined && closing !== undefined && here === undefined)
    return {
      at: place,
      expected: `\`${closing}\``,
      found,
      advice: `The \`${open.text}\` at character ${open.at + 1} is not closed.`,
    };
  if (here !== undefined && ")]}".includes(here.text) && open === undefined)
    return { at: place, expected: "an operator or the end", found, advice: "No bracket is open here." };
  const started = before.findLast(({ text: word }) => /^(?:if|then|for|some|every)$/.test(word))?.text;
  const needs = continuations.get(started ?? "");
  return {
    at: place,
    expected:
      needs === undefined ? `an operator${closing === undefined ? " or the end" : ` or \`${closing}\``}` : needs,
    found,
  };
};
