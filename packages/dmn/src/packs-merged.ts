import type { DecisionTable, Definition, Pack, Parameter } from "@kaari/core";
import { mentioned } from "./word-names.ts";

/** A definition or a table, with every FEEL text in it. */
export type Named =
  | { readonly kind: "definition"; readonly part: Definition; readonly texts: ReadonlyArray<string> }
  | { readonly kind: "table"; readonly part: DecisionTable; readonly texts: ReadonlyArray<string> };

/** What a pack's tables and definitions need: themselves, and what they read of the packs below. */
export interface Needed {
  readonly decisions: ReadonlyArray<Named>;
  readonly parameters: ReadonlyArray<Parameter>;
}

/** The pack and what it extends, itself last. */
const layersOf = (pack: Pack, packs: ReadonlyArray<Pack>): ReadonlyArray<Pack> => {
  const below = (pack.extends ?? []).flatMap(({ id, version }) => {
    const layers = packs.filter((each) => each.id === id && each.version === version).slice(0, 1);
    return layers.flatMap((layer) => layersOf(layer, packs));
  });
  return [...new Set([...below, pack])];
};

const definedIn = (pack: Pack): ReadonlyArray<Named> => [
  ...(pack.definitions ?? []).map((part) => ({ kind: "definition", part, texts: [part.value] }) as const),
  ...(pack.tables ?? []).map((part) => {
    const cells = part.rows.flatMap(({ when, then }) => [...when, then]);
    return { kind: "table", part, texts: [...part.inputs, ...cells] } as const;
  }),
];

/** What is to be written: first what others read. */
export const neededBy = (pack: Pack, packs: ReadonlyArray<Pack>): Needed => {
  const layers = layersOf(pack, packs);
  const all = new Map(layers.flatMap(definedIn).map((named) => [named.part.name, named]));
  const parameters = new Map(layers.flatMap((layer) => layer.parameters ?? []).map((each) => [each.name, each]));
  const known = [...all.keys(), ...parameters.keys()];
  const decisions = new Map<string, Named>();
  const read = new Set<string>();
  const take = (named: Named): void => {
    const { name } = named.part;
    if (read.has(name)) return;
    read.add(name);
    for (const other of mentioned(named.texts.join("\n"), known)) {
      const below = all.get(other);
      if (below === undefined) read.add(other);
      else take(below);
    }
    decisions.set(name, named);
  };
  for (const named of definedIn(pack)) take(named);
  return {
    decisions: [...decisions.values()],
    parameters: [...parameters.values()].filter(({ name }) => read.has(name)),
  };
};
