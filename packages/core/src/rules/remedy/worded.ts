/** A test of FEEL for a part in a text. */
export const textTests = ["contains", "starts with", "ends with"] as const;
export type TextTest = (typeof textTests)[number];

export const isTextTest = (name: string): name is TextTest => textTests.some((test) => test === name);

/** The text with the part where the test looks for it, or without it where it is there; undefined if nothing is left. */
export const wordedFor = (where: TextTest, text: string, part: string): string | undefined => {
  const words = textWith(where, text, part);
  return /\S/.test(words) ? words : undefined;
};

const textWith = (where: TextTest, text: string, part: string): string => {
  switch (where) {
    case "contains":
      return text.includes(part) ? text.replaceAll(part, "").trim() : joined(text, part);
    case "starts with":
      return text.startsWith(part) ? text.slice(part.length).trim() : joined(part, text);
    case "ends with":
      return text.endsWith(part) ? text.slice(0, text.length - part.length).trim() : joined(text, part);
    default:
      return where satisfies never;
  }
};

const joined = (...parts: ReadonlyArray<string>): string => parts.filter((part) => part !== "").join(" ");
