import type { FeelProblem } from "./problem.ts";

/** What an expression may measure, checked before it is parsed. */
export const bounds = { characters: 2000, levels: 50, entries: 200, chain: 200 } as const;

const chained = /^(?:and|or|in|between|instance|if|for|some|every|function)$/;
const operators = "+-*/=<>!.^";

interface Level {
  readonly at: number;
  entries: number;
  chain: number;
}

/**
 * The first bound that `text` breaks, found in one scan that knows strings and comments.
 *
 * Brackets need not match here, as `]1..3[` is a range; nesting that gets past this scan is counted again while reading.
 */
export const beyondBounds = (text: string): FeelProblem | undefined => {
  if (text.length > bounds.characters)
    return {
      at: bounds.characters,
      expected: `at most ${bounds.characters} characters`,
      found: `${text.length}`,
      advice: "Split it into named definitions.",
    };
  const levels: Array<Level> = [{ at: 0, entries: 1, chain: 0 }];
  const lexeme = /"(?:[^"\\]|\\[^])*(?:"|$)|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)|[\p{L}_][\p{L}\p{N}_]*|\*\*|[<>!=]=|[^\s]/gu;
  for (let match = lexeme.exec(text); match !== null; match = lexeme.exec(text)) {
    const found = match[0];
    const at = match.index;
    const level = levels.at(-1) ?? { at, entries: 1, chain: 0 };
    if (found === ",") {
      level.chain = 0;
      level.entries += 1;
      if (level.entries > bounds.entries)
        return {
          at,
          expected: `at most ${bounds.entries} entries between one pair of brackets`,
          found: "one more",
          advice: "Give a long list as a parameter or a table.",
        };
    } else if ("([{".includes(found)) {
      level.chain += 1;
      levels.push({ at, entries: 1, chain: 0 });
      if (levels.length > bounds.levels + 1)
        return {
          at,
          expected: `at most ${bounds.levels} levels of brackets`,
          found: "one more",
          advice: "Split it into named definitions.",
        };
    } else if (")]}".includes(found)) {
      if (levels.length > 1) levels.pop();
    } else if ((operators.includes(found[0] ?? " ") && !/^\/[/*]/.test(found)) || chained.test(found)) level.chain += 1;
    if (level.chain > bounds.chain)
      return {
        at,
        expected: `at most ${bounds.chain} operators in a row`,
        found: "one more",
        advice: "Use sum([…]), all([…]) or any([…]), or split it into named definitions.",
      };
  }
  return undefined;
};
