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
