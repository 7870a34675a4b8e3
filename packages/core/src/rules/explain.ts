import { excerpt, type LocalizedText } from "../primitives/index.ts";
import type { Trace } from "../feel/index.ts";
import type { Finding, KeyDateUsed, ResolvedCitation } from "./assessment.ts";
import { valueOn } from "./dated-value.ts";
import { askFor } from "./ask-for.ts";
import type { CompiledPack } from "./compile-pack.ts";
import { type FeelValue, feelValue } from "./feel-value.ts";
import { resolveCitation, RuleFinding } from "./finding.ts";
import type { ParameterByDay } from "./read-parameters.ts";
import type { Run } from "./run.ts";
import { withinSteps } from "./too-many-steps.ts";

/** One step of a proof. */
export interface Proof {
  readonly kind: "fact" | "parameter" | "definition" | "literal" | "operation";
  /** The FEEL text of the step. */
  readonly text: string;
  /** Path of the fact, or name of the parameter or definition. */
  readonly name: string | undefined;
  readonly label: LocalizedText | undefined;
  readonly value: FeelValue;
  /** Where the parameter's value, or the definition, stands. */
  readonly citation: ResolvedCitation | undefined;
  /** The day that chose the parameter's value. */
  readonly keyDate: KeyDateUsed | undefined;
  /** The days on which the parameter's value holds: `from` included, `until` excluded. */
  readonly holds: { readonly from: string; readonly until: string | undefined } | undefined;
  readonly parts: ReadonlyArray<Proof>;
}

/** Why a finding is as it is: whether the rule applies, and whether it holds, down to facts and dated values. */
export interface Explanation {
  readonly finding: Finding;
  readonly applies: Proof | undefined;
  readonly holds: Proof | undefined;
}

/** @throws RangeError when the finding does not come from `assess` */
export const explain = (finding: Finding): Explanation => {
  if (!(finding instanceof RuleFinding))
    throw new RangeError(`Expected a finding that assess gave, found ${excerpt(finding)}. A copy of one does not do.`);
  const { run, compiled: rule, tracer } = finding;
  const { when, require } = rule.nodes;
  return withinSteps(rule.id, () => ({
    finding,
    applies: when === undefined ? undefined : proof(run, tracer.trace(when)),
    holds:
      require === undefined || finding.outcome === "not-applicable" ? undefined : proof(run, tracer.trace(require)),
  }));
};

const kindOf = (trace: Trace): Proof["kind"] => {
  switch (trace.node.op) {
    case "parameter":
    case "parameter-on":
      return "parameter";
    case "definition":
      return "definition";
    case "literal":
      return "literal";
    default:
      return trace.path === undefined ? "operation" : "fact";
  }
};

const proof = (run: Run, trace: Trace): Proof => {
  const { node } = trace;
  const { compiled } = run;
  const base = {
    kind: kindOf(trace),
    text: node.text,
    value: feelValue(trace.value, node.type, compiled.pack.jurisdiction.currency),
    parts: trace.children.map((child) => proof(run, child)),
    name: trace.path,
    label: trace.path === undefined ? undefined : askFor(run, trace.path).question,
    citation: undefined,
    keyDate: undefined,
    holds: undefined,
  };
  if (node.op === "definition") {
    const { definitions, tables, layers } = compiled.merged;
    const { pack, part } = (definitions.get(node.name) ?? tables.get(node.name))!;
    const { label, citation } = part;
    return {
      ...base,
      name: node.name,
      label,
      citation: citation === undefined ? undefined : resolveCitation(layers, pack, citation),
    };
  }
  if (node.op === "parameter") {
    const parameter = compiled.program.parameters[node.index]!;
    const keyDate = run.days.first(parameter.keyedOn);
    return { ...base, ...datedValue(compiled, parameter, keyDate?.on), keyDate };
  }
  if (node.op === "parameter-on") {
    const parameter = compiled.program.parametersByDay[node.index]!;
    return { ...base, ...datedValue(compiled, parameter, trace.children[0]?.value) };
  }
  return base;
};

/** The value that a parameter has on a day, and where it stands. */
const datedValue = (
  { merged }: CompiledPack,
  { placed, values }: ParameterByDay,
  day: unknown,
): Pick<Proof, "name" | "label" | "citation" | "holds"> => {
  const { pack, part } = placed;
  const chosen = typeof day === "string" ? valueOn(values, day) : undefined;
  return {
    name: part.name,
    label: part.label,
    citation: resolveCitation(merged.layers, pack, chosen?.dated.citation ?? part.citation),
    holds: chosen === undefined ? undefined : { from: chosen.from, until: chosen.until },
  };
};
