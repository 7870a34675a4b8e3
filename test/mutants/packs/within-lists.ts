import type { CaseFile } from "@kaari/core";

type Tree = Readonly<Record<string, unknown>>;
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** Lists of records among the facts, by the path to each. */
const listsIn = (
  value: unknown,
  path: ReadonlyArray<string>,
): ReadonlyArray<readonly [ReadonlyArray<string>, ReadonlyArray<Tree>]> => {
  if (Array.isArray(value)) return value.length > 0 && value.every(isTree) ? [[path, value]] : [];
  return isTree(value) ? Object.entries(value).flatMap(([name, inner]) => listsIn(inner, [...path, name])) : [];
};

const replaced = (tree: Tree, [name, ...rest]: ReadonlyArray<string>, value: unknown): Tree => {
  if (name === undefined) return tree;
  const inner = tree[name];
  return { ...tree, [name]: rest.length === 0 || !isTree(inner) ? value : replaced(inner, rest, value) };
};

/** Other values of a member: left out, the other way round, a step up or down, or as in another item. */
const others = (item: Tree, name: string, items: ReadonlyArray<Tree>): ReadonlyArray<unknown> => {
  const value = item[name];
  if (typeof value === "boolean") return [undefined, !value];
  if (typeof value === "number") return [undefined, value + 1, value - 1].filter((each) => each !== -1);
  return [undefined, ...items.map((other) => other[name]).filter((other) => other !== value)];
};

const without = (item: Tree, name: string): Tree =>
  Object.fromEntries(Object.entries(item).filter(([member]) => member !== name));

/** The facts with one item of a list changed, where the rule's text speaks of the list: emptied, one item fewer, one member otherwise. */
export const withinLists = (facts: CaseFile, text: string): ReadonlyArray<CaseFile> =>
  listsIn(facts, [])
    .filter(([path]) => text.includes(path.at(-1) ?? ""))
    .flatMap(([path, items]) =>
      [
        [],
        ...items.map((_, index) => items.toSpliced(index, 1)),
        ...items.flatMap((item, index) =>
          Object.keys(item)
            .filter((name) => text.includes(name))
            .flatMap((name) =>
              others(item, name, items).map((value) =>
                items.with(index, value === undefined ? without(item, name) : { ...item, [name]: value }),
              ),
            ),
        ),
      ].map((changed) => replaced(facts, path, changed) as CaseFile),
    );
