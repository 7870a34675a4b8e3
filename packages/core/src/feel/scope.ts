/** Names known to the parser: a name that is no single word needs to be known to be read as one name. */
export interface NameScope {
  readonly [name: string]: NameScope | null;
}

/** `in - kind  share` and `in-kind share` are one name. */
export const canonicalName = (name: string): string => (/^\w+$/.test(name) ? name : withoutSpare(name));

const withoutSpare = (name: string): string =>
  name
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/ ?(\*\*|[./\-'+*]) ?/gu, "$1");

const keyword =
  /(?:^|\s)(?:and|between|context|date|days|duration|else|every|external|false|for|function|if|in|instance|list|months|not|null|of|or|return|satisfies|some|then|time|true|years)(?:\s|$)/u;
const plain = /^[\p{L}_][\p{L}\p{N}_]*(?:\s+[\p{L}_][\p{L}\p{N}_]*)*$/u;

/** Whether the grammar reads `name` as one name without being told: words that are no keywords. */
export const isPlainName = (name: string): boolean => plain.test(name) && !keyword.test(name);

/** The scope of the names that the grammar must be told, if any. */
export const scopeOf = (names: ReadonlyArray<string>): NameScope | undefined => {
  const told = names.filter((name) => !isPlainName(name));
  if (told.length === 0) return undefined;
  const scope: Record<string, NameScope | null> = Object.create(null);
  for (const name of told) scope[name] = null;
  return scope;
};
