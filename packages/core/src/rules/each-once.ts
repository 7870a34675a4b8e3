/** For lists of names in which a name stands once. */
export const eachOnce: readonly [check: (names: ReadonlyArray<string>) => boolean, expected: string] = [
  (names) => new Set(names).size === names.length,
  "expected each name once",
];

/** For days of which the first, where both are given, comes before the second. */
export const endsLater: readonly [
  check: (period: { readonly from?: string | undefined; readonly until?: string | undefined }) => boolean,
  at: { readonly error: string; readonly path: Array<string> },
] = [
  ({ from, until }) => from === undefined || until === undefined || from < until,
  { error: "expected an end (until) after the beginning (from)", path: ["until"] },
];
