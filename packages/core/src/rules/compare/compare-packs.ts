import { bodiesOf, childrenOf, type Node } from "../../feel/index.ts";
import type { CompiledPack, RuleSeries } from "../compile-pack.ts";
import { differenceWitness } from "./difference-witness.ts";
import { type ChangedParameter, type ChangedRule, type PackDifference, ruleParts } from "./pack-difference.ts";

export const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Rules by their ids; those of the pack itself by their own, as a copy of a pack may have another name. */
export const byId = (compiled: CompiledPack): ReadonlyMap<string, RuleSeries> =>
  new Map(
    compiled.rules.map((series) => {
      const own = `${compiled.pack.id}/`;
      return [series.id.startsWith(own) ? series.id.slice(own.length) : series.id, series];
    }),
  );

const named = ({ pack: { id, version } }: CompiledPack) => ({ id, version });

/** What changes between two packs, with a case for each changed rule that they judge differently where one was found. */
export const comparePacks = (before: CompiledPack, after: CompiledPack): PackDifference => {
  const [old, now] = [byId(before), byId(after)];
  const parameters = changedParameters(before, after);
  const definitions = changedDefinitions(before, after);
  const moved = new Set([...parameters.map(({ name }) => name), ...definitions]);
  const changed = [...now].flatMap(([id, series]): ReadonlyArray<ChangedRule> => {
    const earlier = old.get(id);
    if (earlier === undefined) return [];
    const parts = ruleParts.filter((part) => differs(partOf(earlier, part), partOf(series, part)));
    const through = [...new Set([...readBy(earlier, before), ...readBy(series, after)])].filter((name) =>
      moved.has(name),
    );
    if (parts.length === 0 && through.length === 0) return [];
    const of = (one: RuleSeries): Readonly<Record<string, unknown>> =>
      Object.fromEntries(parts.map((part) => [part, partOf(one, part)]));
    return [
      {
        rule: series.id,
        parts,
        through,
        before: of(earlier),
        after: of(series),
        witness: differenceWitness({ compiled: before, series: earlier }, { compiled: after, series }, through),
      },
    ];
  });
  return {
    before: named(before),
    after: named(after),
    added: [...now].flatMap(([id, series]) => (old.has(id) ? [] : [series.id])),
    removed: [...old].flatMap(([id, series]) => (now.has(id) ? [] : [series.id])),
    changed,
    parameters,
    definitions,
    messages: changedMessages(before, after),
  };
};

const partOf = ({ texts }: RuleSeries, part: (typeof ruleParts)[number]): unknown => {
  const values = texts.map(({ rule }) => rule[part]);
  return values.length === 1 ? values[0] : values;
};

/** The names of parameters, definitions and tables that a rule reads, at any depth. */
const readBy = ({ texts }: RuleSeries, { program }: CompiledPack): ReadonlySet<string> => {
  const names = new Set<string>();
  const visit = (node: Node | undefined): void => {
    if (node === undefined) return;
    if (node.op === "parameter" || node.op === "parameter-on") names.add(node.name);
    if (node.op === "definition" && !names.has(node.name)) {
      names.add(node.name);
      visit(program.definition(node.index));
    }
    for (const child of [...childrenOf(node), ...bodiesOf(node)]) visit(child);
  };
  for (const { nodes } of texts) for (const node of [nodes.when, nodes.require]) visit(node);
  return names;
};

const parameterIn = ({ merged }: CompiledPack, name: string): unknown => {
  const part = merged.parameters.get(name)?.part;
  return part && { kind: part.kind, keyedOn: part.keyedOn, values: part.values.map(withoutCitation) };
};

const changedParameters = (before: CompiledPack, after: CompiledPack): ReadonlyArray<ChangedParameter> => {
  const names = new Set([...before.merged.parameters.keys(), ...after.merged.parameters.keys()]);
  return [...names].flatMap((name) => {
    const [old, now] = [parameterIn(before, name), parameterIn(after, name)];
    return differs(old, now) ? [{ name, before: old, after: now }] : [];
  });
};

const withoutCitation = ({
  from,
  until,
  value,
}: {
  readonly from: string;
  readonly until?: string | undefined;
  readonly value: unknown;
}) => ({
  from,
  ...(until === undefined ? {} : { until }),
  value,
});

const definitionIn = ({ merged }: CompiledPack, name: string): unknown => {
  const table = merged.tables.get(name)?.part;
  return (
    merged.definitions.get(name)?.part.value ??
    (table && [table.hitPolicy, table.inputs, table.rows.map(({ when, then }) => [when, then])])
  );
};

const changedDefinitions = (before: CompiledPack, after: CompiledPack): ReadonlyArray<string> => {
  const names = new Set(
    [before, after].flatMap(({ merged }) => [...merged.definitions.keys(), ...merged.tables.keys()]),
  );
  return [...names].filter((name) => differs(definitionIn(before, name), definitionIn(after, name)));
};

const sentencesIn = ({ merged, pack: own }: CompiledPack): ReadonlyMap<string, string> =>
  new Map(
    merged.layers.flatMap((layer) =>
      Object.entries(layer.messages).flatMap(([language, sentences]) =>
        Object.entries(sentences ?? {}).map(
          ([id, text]) => [`${language}/${layer === own ? "" : `${layer.id}/`}${id}`, text] as const,
        ),
      ),
    ),
  );

const changedMessages = (before: CompiledPack, after: CompiledPack): ReadonlyArray<string> => {
  const [old, now] = [sentencesIn(before), sentencesIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((key) => old.get(key) !== now.get(key));
};
