import { styleText } from "node:util";
import { wrapAnsi } from "fast-wrap-ansi";

type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

/** Lays text out for a reader: wrapped to the width, coloured where that is wanted. */
export interface Paint {
  readonly style: (style: Style | ReadonlyArray<Style>, text: string) => string;
  /** `text` after `mark`, wrapped, with further lines under its start. Ends with a line feed. */
  readonly item: (indent: number, mark: string, text: string) => string;
}

export const paintFor = (colour: boolean, columns: number): Paint => {
  const width = Math.min(Math.max(columns, 40), 100);
  return {
    style: (style, text) =>
      colour ? styleText(typeof style === "string" ? style : [...style], text, { validateStream: false }) : text,
    item: (indent, mark, text) => {
      const lead = " ".repeat(indent + (mark === "" ? 0 : 2));
      const [first = "", ...rest] = wrapAnsi(text, width - lead.length, { trim: true }).split("\n");
      const start = mark === "" ? lead : `${" ".repeat(indent)}${mark} `;
      return [start + first, ...rest.map((line) => lead + line)].map((line) => `${line.trimEnd()}\n`).join("");
    },
  };
};
