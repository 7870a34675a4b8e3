import type { CompiledPack, DatedValue, Pack, Parameter, Rule } from "@kaari/core";
import { bodiesOf, childrenOf, type Expression, type Node } from "../../../packages/core/src/feel/index.ts";
import { edited, editsOf } from "./changed-expressions.ts";
import { nextTo } from "./next-to.ts";

/** A pack with one change. */
export interface Change {
  /** `rules/advance-ceiling/require`, `definitions/largest grant`, `parameters/advance ceiling/0`. */
  readonly place: string;
  /** What it says after the change. */
  readonly says: string;
  readonly pack: Pack;
  /** Full ids of the rules that it reaches. */
  readonly reached: ReadonlySet<string>;
}

const withItem = <Item>(items: ReadonlyArray<Item> | undefined, at: number, item: Item): ReadonlyArray<Item> =>
  (items ?? []).with(at, item);

/** Every change of a pack's own conditions, definitions, tables, parameters and dates. */
export const changesOf = function* (
  pack: Pack,
  expressions: ReadonlyMap<string, Expression>,
  readers: Readers,
): Generator<Change> {
  const texts = (text: string): ReadonlyArray<string> => {
    const expression = expressions.get(text);
    return expression === undefined ? [] : [...editsOf(expression, text)].map((edit) => edited(text, edit));
  };
  for (const [index, rule] of pack.rules.entries()) {
    const reached = new Set([`${pack.id}/${rule.id}`]);
    const changed = (place: string, says: string, part: Partial<Rule>): Change => ({
      place: `rules/${rule.id}/${place}`,
      says,
      pack: { ...pack, rules: withItem(pack.rules, index, { ...rule, ...part }) },
      reached,
    });
    for (const part of ["when", "require"] as const)
      for (const says of texts(rule[part] ?? "")) yield changed(part, says, { [part]: says });
    const { validity } = rule;
    for (const end of ["from", "until"] as const)
      for (const says of nextTo(validity?.[end] ?? ""))
        yield changed(`validity/${end}`, says, { validity: { ...validity, [end]: says } });
  }
  for (const [index, definition] of (pack.definitions ?? []).entries())
    for (const says of texts(definition.value))
      yield {
        place: `definitions/${definition.name}`,
        says,
        pack: { ...pack, definitions: withItem(pack.definitions, index, { ...definition, value: says }) },
        reached: readers(definition.name),
      };
  for (const [index, parameter] of (pack.parameters ?? []).entries())
    for (const [position, value] of parameter.values.entries())
      for (const [part, says] of otherValues(parameter, value)) {
        const values = withItem(parameter.values, position, { ...value, ...part });
        yield {
          place: `parameters/${parameter.name}/${position}`,
          says,
          pack: { ...pack, parameters: withItem(pack.parameters, index, { ...parameter, values }) },
          reached: readers(parameter.name),
        };
      }
};

/** Decimals of the smallest step that a worked example shows: a cent, a hundredth of a percent. */
const places: Readonly<Record<Parameter["kind"], number>> = {
  money: 2,
  percent: 2,
  integer: 0,
  number: 0,
  day: 0,
  text: 0,
  texts: 0,
};

const otherValues = (
  { kind }: Parameter,
  { value, from, until }: DatedValue,
): ReadonlyArray<readonly [Partial<DatedValue>, string]> => [
  ...(kind === "text" || kind === "texts" ? [] : nextTo(String(value), places[kind])).map(
    (says) => [{ value: typeof value === "number" ? Number(says) : says }, says] as const,
  ),
  ...nextTo(from).map((day) => [{ from: day }, `from ${day}`] as const),
  ...(until === undefined ? [] : nextTo(until)).map((day) => [{ until: day }, `until ${day}`] as const),
];

/** The rules that read a parameter, definition or table, at any depth. */
export type Readers = (name: string) => ReadonlySet<string>;

export const readersIn = (packs: ReadonlyArray<CompiledPack>): Readers => {
  const readers = new Map<string, Set<string>>();
  for (const { rules, program } of packs)
    for (const { id, texts } of rules) {
      const seen = new Set<string>();
      const visit = (node: Node): void => {
        if (node.op === "parameter" || node.op === "parameter-on") seen.add(node.name);
        if (node.op === "definition" && !seen.has(node.name)) {
          seen.add(node.name);
          visit(program.definition(node.index));
        }
        for (const child of [...childrenOf(node), ...bodiesOf(node)]) visit(child);
      };
      for (const { nodes } of texts)
        for (const node of [nodes.when, nodes.require]) if (node !== undefined) visit(node);
      for (const name of seen) readers.set(name, (readers.get(name) ?? new Set()).add(id));
    }
  return (name) => readers.get(name) ?? new Set();
};
