const literal = /("(?:[^"\\]|\\.)*")/;

/** Variables of emitted functions; members of records and what stands in quotes are none. */
const variable = /(?<![.\w])(?:[dfinopx]\d+|[eum]\d+_\w+|k_\w+|s|w|today|zone|facts|closed)\b/g;

const outsideLiterals = (text: string, change: (part: string) => string): string =>
  text
    .split(literal)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");

/** The variables that a text reads, and does not declare itself. */
export const freeNames = (text: string, declared: ReadonlyArray<string> = []): ReadonlyArray<string> => {
  const names = new Set<string>();
  outsideLiterals(text, (part) => {
    for (const [name] of part.matchAll(variable)) names.add(name);
    return part;
  });
  for (const [, name] of text.matchAll(/\((x\d+)(?: = E)?\) =>/g)) names.delete(name ?? "");
  for (const name of declared) names.delete(name);
  return [...names];
};

/** The text with variables under other names. */
export const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  outsideLiterals(text, (part) => part.replaceAll(variable, (name) => names.get(name) ?? name));
