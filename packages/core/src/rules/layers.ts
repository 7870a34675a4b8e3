import canonicalize from "canonicalize";
import { nearest } from "../primitives/index.ts";
import type { Source } from "./citation.ts";
import type { DecisionTable, Definition } from "./definition.ts";
import type { Obligation, Requirement } from "./duty.ts";
import type { Pack } from "./pack.ts";
import type { PackProblem } from "./pack-problem.ts";
import type { Parameter } from "./parameter.ts";
import type { Rule } from "./rule.ts";

/** A part of a pack with the layer it stands in. */
export interface Placed<Part> {
  readonly pack: Pack;
  readonly part: Part;
}

/** A pack with everything that its layers bring; later layers win where they may. */
export interface MergedPack {
  readonly pack: Pack;
  /** From the earliest to the pack itself. */
  readonly layers: ReadonlyArray<Pack>;
  readonly parameters: ReadonlyMap<string, Placed<Parameter>>;
  /** Parameters that a later layer replaced, by name. */
  readonly replaced: ReadonlyArray<{ readonly earlier: Placed<Parameter>; readonly later: Placed<Parameter> }>;
  readonly definitions: ReadonlyMap<string, Placed<Definition>>;
  readonly tables: ReadonlyMap<string, Placed<DecisionTable>>;
  /** Rules by full id, each with all the texts it has had. */
  readonly rules: ReadonlyMap<string, ReadonlyArray<Placed<Rule>>>;
  readonly requirements: ReadonlyArray<Placed<Requirement>>;
  readonly obligations: ReadonlyArray<Placed<Obligation>>;
  readonly problems: ReadonlyArray<PackProblem>;
}

const same = (a: Pack, b: Pack | undefined): boolean => a === b || canonicalize(a) === canonicalize(b);

/** The layers of a pack, earliest first, each once. */
const layersOf = (pack: Pack, packs: ReadonlyArray<Pack>, problems: Array<PackProblem>): ReadonlyArray<Pack> => {
  const layers: Array<Pack> = [];
  const open: Array<string> = [];
  const known = [pack, ...packs];
  const visit = (layer: Pack): void => {
    const seen = layers.find(({ id }) => id === layer.id);
    if (seen !== undefined) {
      if (seen.version !== layer.version)
        problems.push(
          problem(
            pack,
            "extends",
            `one version of ${layer.id}`,
            `${seen.version} and ${layer.version}`,
            "Let all packs that extend it name the same version.",
          ),
        );
      return;
    }
    if (open.includes(layer.id)) {
      problems.push(
        problem(
          pack,
          "extends",
          "layers that do not extend each other",
          [...open, layer.id].join(" → "),
          "Take one of them out of extends.",
        ),
      );
      return;
    }
    open.push(layer.id);
    for (const { id, version } of layer.extends ?? []) {
      const [extended, ...more] = known.filter((other) => other.id === id && other.version === version);
      if (more.some((other) => !same(other, extended)))
        problems.push(
          problem(
            layer,
            "extends",
            `one pack ${id} ${version}`,
            "several that differ",
            "Give a changed pack another version.",
          ),
        );
      if (extended === undefined) {
        const others = new Set(known.filter((other) => other.id === id).map((other) => other.version));
        problems.push(
          problem(
            layer,
            "extends",
            `a pack ${id} ${version}`,
            others.size === 0 ? "none" : `${id} ${[...others].join(", ")}`,
            "Give the pack it extends, in that version.",
          ),
        );
      } else visit(extended);
    }
    open.pop();
    layers.push(layer);
  };
  visit(pack);
  return layers;
};

export const problem = (
  pack: { readonly id: string },
  path: string,
  expected: string,
  found: string,
  advice?: string,
): PackProblem => ({
  pack: pack.id,
  path,
  at: undefined,
  expected,
  found,
  advice,
});

const noSuchRule = (layer: Pack, rule: string, excepted: string, known: Iterable<string>): PackProblem => {
  const near = nearest(
    excepted,
    [...known].filter((id) => !id.startsWith(`${layer.id}/`)),
  );
  const advice = near === undefined ? "Name it as pack-id/rule-id." : `Did you mean ${near}?`;
  return problem(layer, `rules/${rule}/excepts`, "a rule of an earlier layer", excepted, advice);
};

/** Puts the parts of all layers together. */
export const mergeLayers = (pack: Pack, packs: ReadonlyArray<Pack>): MergedPack => {
  const problems: Array<PackProblem> = [];
  const layers = layersOf(pack, packs, problems);
  const { currency } = pack.jurisdiction;
  for (const layer of layers)
    if (layer.jurisdiction.currency !== currency)
      problems.push(
        problem(
          pack,
          "jurisdiction/currency",
          `${layer.jurisdiction.currency}, as in ${layer.id}`,
          currency,
          "All layers reckon in one currency.",
        ),
      );
  const parameters = new Map<string, Placed<Parameter>>();
  const replaced: Array<{ readonly earlier: Placed<Parameter>; readonly later: Placed<Parameter> }> = [];
  const definitions = new Map<string, Placed<Definition>>();
  const tables = new Map<string, Placed<DecisionTable>>();
  const rules = new Map<string, Array<Placed<Rule>>>();
  const excepted = new Map<string, string>();
  const taken = (layer: Pack, kind: string, name: string): boolean => {
    const other =
      definitions.get(name)?.pack ??
      tables.get(name)?.pack ??
      (kind === "parameters" ? undefined : parameters.get(name)?.pack);
    if (other !== undefined)
      problems.push(
        problem(
          layer,
          `${kind}/${name}`,
          "a name that no layer uses",
          `${name}, which ${other.id} defines`,
          "Choose another name.",
        ),
      );
    return other !== undefined;
  };
  /** A layer that is not there has been told; what stands in it cannot be known. */
  const lacksLayer = layers.some((layer) =>
    layer.extends?.some(({ id, version }) => !layers.some((other) => other.id === id && other.version === version)),
  );
  for (const layer of layers) {
    const own = new Set<string>();
    for (const parameter of layer.parameters ?? []) {
      const placed = { pack: layer, part: parameter };
      const earlier = parameters.get(parameter.name);
      if (own.has(parameter.name))
        problems.push(
          problem(
            layer,
            `parameters/${parameter.name}`,
            "each parameter once",
            "it twice",
            "Put all its values under one, each with the day from which it holds.",
          ),
        );
      else if (taken(layer, "parameters", parameter.name)) continue;
      else if (earlier !== undefined) replaced.push({ earlier, later: placed });
      own.add(parameter.name);
      parameters.set(parameter.name, placed);
    }
    for (const definition of layer.definitions ?? [])
      if (!taken(layer, "definitions", definition.name))
        definitions.set(definition.name, { pack: layer, part: definition });
    for (const table of layer.tables ?? [])
      if (!taken(layer, "tables", table.name)) tables.set(table.name, { pack: layer, part: table });
    for (const rule of layer.rules) {
      const id = `${layer.id}/${rule.id}`;
      rules.set(id, [...(rules.get(id) ?? []), { pack: layer, part: rule }]);
      const { excepts } = rule;
      if (excepts === undefined) continue;
      const by = excepted.get(excepts.rule);
      if (by !== undefined)
        problems.push(
          problem(
            layer,
            `rules/${rule.id}/excepts`,
            `one exception to ${excepts.rule}`,
            `a second beside ${by}`,
            "Put both into one rule, or take one out.",
          ),
        );
      else if (excepts.rule.startsWith(`${layer.id}/`) || (!rules.has(excepts.rule) && !lacksLayer))
        problems.push(noSuchRule(layer, rule.id, excepts.rule, rules.keys()));
      excepted.set(excepts.rule, id);
    }
  }
  for (const id of excepted.keys()) rules.delete(id);
  return {
    pack,
    layers,
    parameters,
    replaced,
    definitions,
    tables,
    rules,
    requirements: layers.flatMap((layer) => (layer.requirements ?? []).map((part) => ({ pack: layer, part }))),
    obligations: layers.flatMap((layer) => (layer.obligations ?? []).map((part) => ({ pack: layer, part }))),
    problems,
  };
};

/** The source that a citation of `layer` names: its own, or an earlier layer's. */
export const sourceOf = (layers: ReadonlyArray<Pack>, layer: Pack, id: string): Source | undefined => {
  const own = layer.sources.find((source) => source.id === id);
  return (
    own ??
    layers
      .slice(0, layers.indexOf(layer))
      .toReversed()
      .flatMap((earlier) => earlier.sources.filter((source) => source.id === id))[0]
  );
};
