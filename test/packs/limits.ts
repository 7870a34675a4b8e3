import { type CompiledPack, type Example, openPack, type Pack, runExample } from "@kaari/core";
import { bodiesOf, childrenOf, type Node, type Trace } from "../../packages/core/src/feel/index.ts";
import { RuleFinding } from "../../packages/core/src/rules/finding.ts";
import { packs } from "../../packages/rules/src/index.ts";
import { type Side, sideOf } from "./side-of-limit.ts";

type Comparison = Extract<Node, { readonly op: "compare" }>;

/** A comparison that orders two values, and the sides of it that worked examples show. */
export interface Limit {
  /** `pack/rule/when`, `pack/rule/require` or `definition name`, then the comparison's text. */
  readonly id: string;
  readonly node: Comparison;
  /** Where the example that shows a side stands. */
  readonly shown: Map<Side, string>;
}

const ordering: ReadonlySet<string> = new Set(["<", "<=", ">", ">="]);

/** Where a comparison stands: in a rule, or in the innermost definition that holds it. */
const limitId = (place: string, { operator, text }: Comparison): string => {
  const tight = text.replaceAll(/\s+/g, " ");
  return `${place}: ${tight.includes(operator) ? tight : `${operator} of ${tight}`}`;
};

/** Every comparison below, with the place where it stands. */
const comparisonsIn = function* (
  node: Node,
  place: string,
  compiled: CompiledPack,
): Generator<readonly [string, Comparison]> {
  if (node.op === "compare" && ordering.has(node.operator)) yield [place, node];
  if (node.op === "definition")
    yield* comparisonsIn(compiled.program.definition(node.index), `definition ${node.name}`, compiled);
  for (const child of [...childrenOf(node), ...bodiesOf(node)]) yield* comparisonsIn(child, place, compiled);
};

/** Every evaluated comparison that decides what the whole comes to: nothing beside it does so already. */
const decisive = function* (trace: Trace, place: string): Generator<readonly [string, Comparison, Trace]> {
  const { node, children } = trace;
  if (node.op === "compare" && ordering.has(node.operator)) yield [place, node, trace];
  const settling = node.op === "and" ? false : node.op === "or" ? true : undefined;
  const inner = node.op === "definition" ? `definition ${node.name}` : place;
  for (const child of children) {
    const settled = settling !== undefined && children.some((other) => other !== child && other.value === settling);
    if (!settled) yield* decisive(child, inner);
  }
};

const fullId = (pack: Pack, rule: string): string => (rule.includes("/") ? rule : `${pack.id}/${rule}`);

/** The limits in the rules of all packs, with what their worked examples show of them. */
export const limitsOfPacks = (): ReadonlyMap<string, Limit> => {
  const limits = new Map<string, Limit>();
  const opened = packs.map((pack) => [pack, openPack(pack, { packs })] as const);
  for (const [pack, compiled] of opened)
    for (const { id, texts } of compiled.rules)
      for (const { nodes, placed } of texts)
        if (placed.pack.id === pack.id)
          for (const asked of ["when", "require"] as const)
            if (nodes[asked] !== undefined)
              for (const [place, comparison] of comparisonsIn(nodes[asked], `${id}/${asked}`, compiled)) {
                const key = limitId(place, comparison);
                if (!limits.has(key)) limits.set(key, { id: key, node: comparison, shown: new Map() });
              }
  for (const [pack, compiled] of opened)
    for (const example of pack.examples ?? []) observe(pack, compiled, example, limits);
  return limits;
};

/** Every comparison that decides an outcome which the example states. */
export const observations = function* (
  pack: Pack,
  compiled: CompiledPack,
  example: Example,
): Generator<readonly [id: string, comparison: Comparison, trace: Trace]> {
  const stated = new Set(Object.keys(example.expect).map((rule) => fullId(pack, rule)));
  for (const finding of runExample(compiled, pack, example).assessment?.findings ?? []) {
    if (!(finding instanceof RuleFinding) || !stated.has(finding.rule)) continue;
    const { when, require } = finding.compiled.nodes;
    const { tracer } = finding;
    const applies = when === undefined || tracer.value(when) === true;
    for (const [asked, node] of Object.entries({ when, require: applies ? require : undefined }))
      if (node !== undefined)
        for (const [place, comparison, trace] of decisive(tracer.trace(node), `${finding.rule}/${asked}`))
          yield [limitId(place, comparison), comparison, trace];
  }
};

const observe = (pack: Pack, compiled: CompiledPack, example: Example, limits: ReadonlyMap<string, Limit>): void => {
  for (const [id, comparison, { children }] of observations(pack, compiled, example)) {
    const [left, right] = children;
    const side = sideOf(comparison, left?.value, right?.value);
    const limit = limits.get(id);
    if (side !== undefined && limit !== undefined && !limit.shown.has(side))
      limit.shown.set(side, `${pack.id}/${example.id}`);
  }
};
