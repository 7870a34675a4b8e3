import { existsSync, readFileSync } from "node:fs";

/** A fenced block of a Markdown file, with the block that follows it when only blank lines stand between. */
export interface Block {
  readonly doc: string;
  readonly line: number;
  readonly language: string;
  readonly text: string;
  readonly output: string | undefined;
  /** A `text` block that shows what the commands before it print. */
  readonly isOutput: boolean;
}

const fence = /^```([^\n]*)\n([\s\S]*?)^```$/gm;

export const blocksOf = (doc: string, markdown: string): ReadonlyArray<Block> => {
  const found = [...markdown.matchAll(fence)].map((match) => ({
    language: match[1] ?? "",
    text: match[2] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
  const follows = (a: number) => {
    const [first, second] = [found[a], found[a + 1]];
    return first?.language === "sh" && second?.language === "text" && !markdown.slice(first.end, second.start).trim();
  };
  return found.map(({ language, text, start }, index) => ({
    doc,
    line: markdown.slice(0, start).split("\n").length,
    language,
    text,
    output: follows(index) ? found[index + 1]?.text : undefined,
    isOutput: follows(index - 1),
  }));
};

/** The parts of a quotation: `// path` (or `# path`) first, then text, cut where a line holds only `…`. */
export const quotationsIn = (
  block: Block,
): ReadonlyArray<{ readonly file: string; readonly parts: ReadonlyArray<string> }> =>
  block.text
    .split(/^(?=(?:\/\/|#) [\w./-]+\.\w+$)/m)
    .filter((quotation) => quotation.trim() !== "")
    .map((quotation) => {
      const [head = "", ...rest] = quotation.split("\n");
      return {
        file: head.replace(/^(?:\/\/|#) /, ""),
        parts: rest
          .join("\n")
          .split(/^\s*(?:\/\/ |# )?…\n/m)
          .map((part) => part.replace(/^\n+|\s+$/g, "")),
      };
    });

/** Parts of a quotation that do not stand in its file, in their order. */
export const absentFrom = (file: string, parts: ReadonlyArray<string>): ReadonlyArray<string> => {
  if (!existsSync(file)) return [`Expected the block to name a file on its first line, found ${JSON.stringify(file)}.`];
  const text = readFileSync(file, "utf8");
  let from = 0;
  return parts.flatMap((part) => {
    const at = text.indexOf(part, from);
    if (at < 0) return [part];
    from = at + part.length;
    return [];
  });
};

/** Whether `printed` is `shown`, where a line `…` in `shown` stands for any lines. */
export const printedAs = (shown: string, printed: string): boolean => {
  const pieces = shown.trimEnd().split(/^…$/m);
  if (pieces.length === 1) return printed.trimEnd() === shown.trimEnd();
  const pattern = pieces
    .map((piece) => piece.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join(String.raw`[\s\S]*`);
  return new RegExp(`^${pattern}$`).test(printed.trimEnd());
};
