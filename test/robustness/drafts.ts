export type Path = ReadonlyArray<string | number>;

/** Names of the key dates, which choose the text of the law. */
const keyDates: ReadonlySet<string> = new Set(["filedAt", "madeOn", "opensAt"]);

/**
 * Whether a fact belongs to the question and not to what a draft lacks: a key date, or the list of reasons recorded for
 * exceptions, which hand a violation to a person. A draft is asked about as they are; but a reason may lack what it says.
 */
export const isGiven = (name: string, value: unknown): boolean =>
  keyDates.has(name) || (name === "reasons" && Array.isArray(value));

/**
 * Every fact, record and list of a file that a draft may leave out.
 *
 * The items of a list stay, as a list is complete as given; so do the parts of a group, without which a file is another question.
 */
export const removable = (file: unknown, path: Path = []): ReadonlyArray<Path> => {
  if (typeof file !== "object" || file === null) return [];
  if (Array.isArray(file)) return file.flatMap((item: unknown, index) => removable(item, [...path, index]));
  return Object.entries(file).flatMap(([key, value]) => {
    const here = [...path, key];
    const below = removable(value, here);
    return key === "parts" || isGiven(key, value) ? below : below.concat([here]);
  });
};

/** What of a record belongs to the question, if anything. */
const givenOf = (record: unknown): unknown => {
  if (typeof record !== "object" || record === null) return undefined;
  const kept = Object.entries(record).filter(([name, value]) => isGiven(name, value));
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
};

/** `file` without what stands at `leftOut`; what belongs to the question stays. */
export const draftOf = (file: unknown, leftOut: ReadonlyArray<Path>): unknown => {
  const draft: unknown = JSON.parse(JSON.stringify(file));
  for (const path of leftOut) {
    let holder = draft;
    for (const key of path.slice(0, -1)) holder = holder === undefined ? undefined : Reflect.get(Object(holder), key);
    const last = path.at(-1);
    if (typeof holder !== "object" || holder === null || last === undefined) continue;
    const kept = givenOf(Reflect.get(holder, last));
    if (kept === undefined) Reflect.deleteProperty(holder, last);
    else Reflect.set(holder, last, kept);
  }
  return draft;
};
