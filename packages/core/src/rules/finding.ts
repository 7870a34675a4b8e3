import type { LocalizedText } from "../primitives/index.ts";
import { Tracer } from "../feel/index.ts";
import type { Finding, KeyDateUsed, MissingFact, ResolvedCitation } from "./assessment.ts";
import type { Citation } from "./citation.ts";
import type { CompiledRule } from "./compiled-rule.ts";
import { askFor } from "./ask-for.ts";
import { type FeelValue, feelValue } from "./feel-value.ts";
import { sourceOf } from "./layers.ts";
import type { Outcome } from "./outcome.ts";
import type { Pack } from "./pack.ts";
import type { Rule, Severity } from "./rule.ts";
import type { Run } from "./run.ts";
import { withinSteps } from "./too-many-steps.ts";

/** A citation with its source. @throws RangeError when no layer has the source; the pack check refuses such packs. */
export const resolveCitation = (layers: ReadonlyArray<Pack>, layer: Pack, citation: Citation): ResolvedCitation => {
  const document = sourceOf(layers, layer, citation.source);
  if (document === undefined) throw new RangeError(`pack ${layer.id} cites ${citation.source}, which no layer lists`);
  return { ...citation, document };
};

/** A finding that works out its particulars when they are asked for. */
export class RuleFinding implements Finding {
  readonly run: Run;
  readonly compiled: CompiledRule;
  readonly outcome: Outcome;
  readonly part: number | undefined;

  constructor(run: Run, compiled: CompiledRule, outcome: Outcome, part: number | undefined) {
    this.run = run;
    this.compiled = compiled;
    this.outcome = outcome;
    this.part = part;
  }

  get rule(): string {
    return this.compiled.id;
  }

  /** Undetermined, and an answer can turn it into a violation. */
  get open(): boolean {
    return this.outcome === "undetermined" && withinSteps(this.rule, () => this.run.canFail(this.compiled));
  }

  get definition(): Rule {
    return this.compiled.rule;
  }

  get title(): LocalizedText {
    return this.definition.title;
  }

  get severity(): Severity {
    return this.definition.severity;
  }

  get citations(): ReadonlyArray<ResolvedCitation> {
    const { citation } = this.definition;
    return (Array.isArray(citation) ? (citation as ReadonlyArray<Citation>) : [citation as Citation]).map((each) =>
      this.#resolve(each),
    );
  }

  get conflicts(): Finding["conflicts"] {
    return (this.definition.conflicts ?? []).map(({ citation, says }) => ({ citation: this.#resolve(citation), says }));
  }

  get keyDate(): KeyDateUsed | undefined {
    const { validity } = this.definition;
    return validity === undefined ? undefined : this.run.days.first(validity.keyedOn ?? ["filing", "today"]);
  }

  /** The facts whose absence decides: those that can still change it, or, in a closed world, those that it needed. */
  get missing(): ReadonlyArray<MissingFact> {
    if (this.outcome === "satisfied" || this.outcome === "not-applicable") return [];
    return withinSteps(this.rule, () => [...this.#missingPaths()].map((path) => askFor(this.run, path)));
  }

  /** Counts as violated, or goes to a person, only because an answer is missing: nothing was found against the project. */
  get unanswered(): boolean {
    if (this.outcome !== "violated" && this.outcome !== "for-review") return false;
    const { when, require } = this.compiled.nodes;
    const { tracer } = this;
    return tracer.isUnknown(when) || tracer.isUnknown(require);
  }

  get values(): Readonly<Record<string, FeelValue>> {
    const { tracer } = this;
    const { currency } = this.run.compiled.pack.jurisdiction;
    return withinSteps(this.rule, () =>
      Object.fromEntries(
        Object.entries(this.compiled.values).map(([name, node]) => [
          name,
          feelValue(tracer.value(node), node.type, currency),
        ]),
      ),
    );
  }

  /** Goes through the rule again; it may take as many steps as the whole run could. */
  get tracer(): Tracer {
    const { program } = this.run.compiled;
    this.run.env.restart();
    return new Tracer(program.compiler, program.definition, this.run.env);
  }

  toJSON(): Omit<Finding, "definition"> {
    const { rule, title, severity, outcome, part, citations, conflicts, keyDate, missing, values } = this;
    return { rule, title, severity, outcome, part, citations, conflicts, keyDate, missing, values };
  }

  #missingPaths(): ReadonlySet<string> {
    const { when, require } = this.compiled.nodes;
    const paths = new Set<string>();
    const { tracer } = this;
    const gaps = (node: typeof when): void => {
      if (node === undefined) return;
      tracer.missing(node, paths);
      if (this.run.world === "closed") tracer.absent(node, paths);
      for (const index of tracer.parametersWithoutDay(node))
        for (const key of this.run.compiled.program.parameters[index]!.keyedOn) {
          const path = this.run.days.path(key);
          // The first day that is known chooses: those after it cannot.
          if (path === undefined || this.run.days.day(key) !== undefined) break;
          paths.add(path);
        }
    };
    // Whether the rule applies is asked first: what it requires matters only then.
    const waits = tracer.isUnknown(when);
    gaps(waits ? when : require);
    // Where both are known, it is not met and waits for a reason that is being recorded.
    if (
      this.outcome === "undetermined" &&
      !waits &&
      this.compiled.discretion !== undefined &&
      !tracer.isUnknown(require)
    )
      for (const path of this.run.lackingReasons(this.compiled)) paths.add(path);
    return paths;
  }

  #resolve(citation: Citation): ResolvedCitation {
    return resolveCitation(this.run.compiled.merged.layers, this.compiled.placed.pack, citation);
  }
}
