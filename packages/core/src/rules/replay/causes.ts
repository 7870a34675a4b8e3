import { bodiesOf, childrenOf, type Node } from "../../feel/index.ts";
import type { Assessment } from "../assessment.ts";
import type { CompiledPack } from "../compile-pack.ts";
import { explain, type Proof } from "../explain.ts";
import type { RuleFinding } from "../finding.ts";
import type { TipCause, ParameterUsed } from "./replay-report.ts";

/** An answer with the finding that is looked at. */
export interface Answer {
  readonly assessment: Assessment;
  readonly finding: RuleFinding;
}

/** Why the later answer differs from the earlier one. */
export const causesOf = (before: Answer, after: Answer): ReadonlyArray<TipCause> => [
  ...rule(before, after),
  ...parameters(before, after),
  ...definitions(before, after),
  ...jurisdiction(before, after),
];

const decisive = ["when", "require", "severity", "validity", "discretion"] as const;

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

const rule = (before: Answer, after: Answer): ReadonlyArray<TipCause> => {
  const [one, other] = [before.finding.definition, after.finding.definition];
  const parts = decisive.filter((part) => differs(one[part], other[part]));
  return parts.length === 0 ? [] : [{ kind: "rule-changed", parts, citations: after.finding.citations }];
};

const parameters = (before: Answer, after: Answer): ReadonlyArray<TipCause> => {
  const earlier = parametersIn(before);
  return [...parametersIn(after)].flatMap(([key, later]): ReadonlyArray<TipCause> => {
    const known = earlier.get(key);
    if (known === undefined || !differs(known.value, later.value)) return [];
    const name = later.name ?? later.text;
    return [{ kind: "parameter", name, label: later.label, before: used(known), after: used(later) }];
  });
};

const used = ({ value, citation, keyDate, holds }: Proof): ParameterUsed => ({ value, citation, keyDate, holds });

/** Proofs of the parameters that a finding rests on, each once; one that is a function of a day, once for each day. */
const parametersIn = ({ finding }: Answer): ReadonlyMap<string, Proof> => {
  const found = new Map<string, Proof>();
  const visit = (proof: Proof): void => {
    if (proof.kind === "parameter") {
      const [day] = proof.parts;
      found.set(`${proof.name} ${day === undefined ? "" : JSON.stringify(day.value)}`, proof);
    }
    for (const part of proof.parts) visit(part);
  };
  const { applies, holds } = explain(finding);
  for (const proof of [applies, holds]) if (proof !== undefined) visit(proof);
  return found;
};

const definitions = (before: Answer, after: Answer): ReadonlyArray<TipCause> =>
  [...new Set([...definitionsIn(before), ...definitionsIn(after)])].flatMap((name): ReadonlyArray<TipCause> => {
    const [one, other] = [partOf(before, name), partOf(after, name)];
    if (one === undefined || other === undefined || !differs(one.text, other.text)) return [];
    return [{ kind: "definition", name, label: other.label }];
  });

/** What a definition or a table says, without its words. */
const partOf = ({ finding }: Answer, name: string) => {
  const { merged } = finding.run.compiled;
  const definition = merged.definitions.get(name)?.part;
  if (definition !== undefined) return { text: definition.value, label: definition.label };
  const table = merged.tables.get(name)?.part;
  return (
    table && {
      text: [table.hitPolicy, table.inputs, table.rows.map(({ when, then }) => [when, then])],
      label: table.label,
    }
  );
};

const definitionsIn = ({ finding }: Answer): ReadonlySet<string> => {
  const found = new Set<string>();
  const { definition } = finding.run.compiled.program;
  const visit = (node: Node): void => {
    if (node.op === "definition" && !found.has(node.name)) {
      found.add(node.name);
      visit(definition(node.index));
    }
    for (const child of [...childrenOf(node), ...bodiesOf(node)]) visit(child);
  };
  const { when, require } = finding.compiled.nodes;
  for (const node of [when, require]) if (node !== undefined) visit(node);
  return found;
};

const jurisdiction = (before: Answer, after: Answer): ReadonlyArray<TipCause> => {
  const of = ({ finding }: Answer): CompiledPack["pack"]["jurisdiction"] => finding.run.compiled.pack.jurisdiction;
  const parts = (["calendar", "timeZone"] as const).filter((part) => differs(of(before)[part], of(after)[part]));
  return parts.length === 0 ? [] : [{ kind: "jurisdiction", parts }];
};
