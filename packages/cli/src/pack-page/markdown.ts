/** Text that Markdown shows as it is. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .trim()
    .replaceAll(/[\\`*_[\]<>|#~]/g, String.raw`\$&`);

export const code = (text: string): string => {
  const flat = text.replaceAll(/\s+/g, " ").trim();
  return flat.includes("`") ? `\`\` ${flat} \`\`` : `\`${flat}\``;
};

export const heading = (level: number, text: string): string => `${"#".repeat(level)} ${plain(text)}\n`;

export const feel = (text: string): string => `\`\`\`feel\n${text.trimEnd()}\n\`\`\`\n`;

export const list = (items: ReadonlyArray<string>): string => items.map((item) => `- ${item}\n`).join("");

/** Cells are Markdown already, without line breaks. */
export const table = (head: ReadonlyArray<string>, rows: ReadonlyArray<ReadonlyArray<string>>): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cell).join(" | ")} |\n`).join("");

/** A bar in code would end the cell. */
const cell = (text: string): string => text.replaceAll(/(?<!\\)\|/g, String.raw`\|`);

/** Blocks with a blank line between them; empty ones are left out. */
export const blocks = (parts: ReadonlyArray<string | undefined>): string =>
  parts.filter((part) => part !== undefined && part !== "").join("\n");
