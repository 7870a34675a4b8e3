import { factAt, type FactLeaf, type FactNode } from "../../domain/index.ts";

export type Facts = Readonly<Record<string, unknown>>;

/** What one fact becomes. `remove` takes an item out of its list, or a fact out of its record. */
export type Edit =
  | { readonly path: string; readonly value: unknown; readonly remove?: undefined }
  | { readonly path: string; readonly remove: true };

/** The value at a path; undefined where there is none. */
export const valueAt = (facts: Facts, path: string): unknown => {
  let value: unknown = facts;
  for (const name of path.split("."))
    value = typeof value === "object" && value !== null ? (value as Facts)[name] : undefined;
  return value ?? undefined;
};

/** The single fact at a path; undefined where a list, a record or nothing is there. */
export const leafAt = (table: FactNode, path: string): FactLeaf | undefined => {
  const node = factAt(table, path.split("."));
  return node !== undefined && "changedBy" in node ? node : undefined;
};

/** New facts with the edits made; what is not on the way to an edit is shared with the old ones, which stay as they are. */
export const changedFacts = (facts: Facts, edits: ReadonlyArray<Edit>, table: FactNode): Facts =>
  inOrder(edits).reduce((changed, edit) => edited(changed, edit.path.split("."), edit, table, []) as Facts, facts);

/** Items are removed last, the last of a list first: the places of all others still hold then. */
const inOrder = (edits: ReadonlyArray<Edit>): ReadonlyArray<Edit> => {
  const removals = edits.filter(({ remove }) => remove === true);
  if (removals.length === 0) return edits;
  return [
    ...edits.filter(({ remove }) => remove !== true),
    ...removals.toSorted((a, b) => b.path.localeCompare(a.path, "en", { numeric: true })),
  ];
};

const edited = (
  value: unknown,
  path: ReadonlyArray<string>,
  edit: Edit,
  table: FactNode,
  above: ReadonlyArray<string>,
): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return edit.remove === true ? undefined : edit.value;
  const here = [...above, name];
  if (Array.isArray(value) || ((value ?? undefined) === undefined && factAt(table, above)?.kind === "list")) {
    const items = [...((value ?? []) as ReadonlyArray<unknown>)];
    // An item that is added behind another that is not there comes last.
    const at = Math.min(Number(name), items.length);
    if (edit.remove === true && rest.length === 0) items.splice(at, 1);
    else items[at] = edited(items[at], rest, edit, table, here);
    return items;
  }
  const record: Record<string, unknown> = { ...(value as Facts | undefined) };
  if (edit.remove === true && rest.length === 0) delete record[name];
  else record[name] = edited(record[name], rest, edit, table, here);
  return record;
};
