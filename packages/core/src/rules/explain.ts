import type { LocalizedText } from "../primitives/index.ts";
import type { Trace } from "../feel/index.ts";
import type { Finding, KeyDateUsed, ResolvedCitation } from "./assessment.ts";
import { valueOn } from "./dated-value.ts";
import { askFor } from "./ask-for.ts";
import { type FeelValue, feelValue } from "./feel-value.ts";
import { resolveCitation, RuleFinding } from "./finding.ts";
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
    throw new RangeError(`expected a finding that assess gave, found one of ${finding.rule}`);
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
    const placed = compiled.merged.definitions.get(node.name) ?? compiled.merged.tables.get(node.name);
    const citation = placed?.part.citation;
    return {
      ...base,
      name: node.name,
      label: placed?.part.label,
      citation:
        placed === undefined || citation === undefined
          ? undefined
          : resolveCitation(compiled.merged.layers, placed.pack, citation),
    };
  }
  if (node.op === "parameter" || node.op === "parameter-on") {
    const parameter =
      node.op === "parameter" ? compiled.program.parameters[node.index] : compiled.program.parametersByDay[node.index];
    if (parameter === undefined) return base;
    const keyDate =
      node.op === "parameter" ? run.days.first(compiled.program.parameters[node.index]?.keyedOn ?? []) : undefined;
    const day = keyDate?.on ?? (trace.children[0]?.value as string | undefined);
    const chosen = day === undefined ? undefined : valueOn(parameter.values, day);
    const { pack, part } = parameter.placed;
    return {
      ...base,
      name: node.name,
      label: part.label,
      keyDate,
      citation: resolveCitation(compiled.merged.layers, pack, chosen?.dated.citation ?? part.citation),
      holds: chosen === undefined ? undefined : { from: chosen.from, until: chosen.until },
    };
  }
  return base;
};
