/** Names known to the parser: a name that is no single word needs to be known to be read as one name. */
export interface NameScope {
  readonly [name: string]: NameScope | null;
}

/** `in - kind  share` and `in-kind share` are one name. */
export const canonicalName = (name: string): string =>
  name
    .trim()
    .replace(/\s+/gu, " ")
    .replace(/ ?(\*\*|[./\-'+*]) ?/gu, "$1");

export const scopeOf = (names: ReadonlyArray<string>): NameScope => {
  const scope: Record<string, NameScope | null> = Object.create(null);
  for (const name of names) scope[name] = null;
  return scope;
};
