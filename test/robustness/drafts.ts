export type Path = ReadonlyArray<string | number>;

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
    return key === "parts" ? below : below.concat([here]);
  });
};

/** `file` without what stands at `leftOut`. */
export const draftOf = (file: unknown, leftOut: ReadonlyArray<Path>): unknown => {
  const draft: unknown = JSON.parse(JSON.stringify(file));
  for (const path of leftOut) {
    let holder = draft;
    for (const key of path.slice(0, -1)) holder = holder === undefined ? undefined : Reflect.get(Object(holder), key);
    const last = path.at(-1);
    if (typeof holder === "object" && holder !== null && last !== undefined) Reflect.deleteProperty(holder, last);
  }
  return draft;
};
