import { isDay } from "../primitives/index.ts";
import type { CaseFile } from "../domain/index.ts";
import type { Assessment, Finding, MissingFact } from "./assessment.ts";
import type { CompiledPack, RuleSeries } from "./compile-pack.ts";
import { RuleFinding } from "./finding.ts";
import { type Gate, gateTable, type World } from "./gate.ts";
import { type RequiredStep, requiredSteps } from "./obligations-due.ts";
import type { Verdict } from "./outcome.ts";
import { Run } from "./run.ts";
import { namedAfter } from "./too-many-steps.ts";

/** What is asked of a pack. `facts` are a parsed case file, or facts of the shape that the pack was compiled against. */
export interface GateQuestion {
  readonly gate: Gate;
  /** Day of assessing, `YYYY-MM-DD`, in the jurisdiction's zone. */
  readonly on: string;
  readonly facts: CaseFile | Readonly<Record<string, unknown>>;
  /** How missing facts count; the gate's own way when left out. Only a draft question at a closed gate needs another. */
  readonly world?: World;
}

/** Nothing passes because nothing was asked: the pack has no rule at this gate. */
export class NothingToAssess extends RangeError {
  constructor(pack: string, gate: Gate) {
    super(
      `Expected rules of pack ${pack} at gate ${gate}, found none. Choose another gate, or declare it open in the pack.`,
    );
    this.name = "NothingToAssess";
  }
}

/**
 * Asks every rule of the gate. Pure: the same question always gets the same answer.
 *
 * @throws NothingToAssess when the pack neither has rules at the gate nor declares it open
 * @throws RangeError when `on` is no day
 * @throws TooManySteps when rules go through lists within lists and the lists are very long
 * @throws Refused when an expression of a pack that was only opened does not fit
 */
export const assess = (compiled: CompiledPack, question: GateQuestion): Assessment =>
  new PackAssessment(compiled, question);

/** The day that was looked at last: thousands of questions in a row are asked of one day. */
let lastDay = "";

const mustBeDay = (on: string): void => {
  if (on === lastDay) return;
  if (!isDay(on))
    throw new RangeError(`Expected a day such as "2026-01-31" to assess on, found ${JSON.stringify(on)}.`);
  lastDay = on;
};

const emptyFacts: Readonly<Record<string, unknown>> = {};

/** The answer of a pack, with what was asked. */
export class PackAssessment implements Assessment {
  readonly gate: Gate;
  readonly on: string;
  readonly world: World;
  readonly verdict: Verdict;
  readonly findings: ReadonlyArray<RuleFinding>;
  readonly compiled: CompiledPack;
  readonly facts: GateQuestion["facts"];

  constructor(compiled: CompiledPack, { gate, on, facts, world }: GateQuestion) {
    mustBeDay(on);
    this.compiled = compiled;
    this.facts = facts;
    this.gate = gate;
    this.on = on;
    this.world = world ?? gateTable[gate].world;
    const all = facts as Readonly<Record<string, unknown>>;
    const parts = all["parts"] as ReadonlyArray<Readonly<Record<string, unknown>>> | undefined;
    const findings: Array<RuleFinding> = [];
    const { single, group } = compiled.rulesAt(gate);
    if (parts === undefined) this.#ask(new Run(compiled, all, on, this.world), single, undefined, findings);
    else {
      this.#ask(new Run(compiled, all, on, this.world), group, undefined, findings);
      for (const [part, own] of parts.entries())
        this.#ask(
          new Run(compiled, { ...all, application: emptyFacts, ...own }, on, this.world),
          single,
          part,
          findings,
        );
    }
    if (
      single.length === 0 &&
      findings.length === 0 &&
      !compiled.merged.layers.some(({ open }) => open?.includes(gate) === true)
    )
      throw new NothingToAssess(compiled.pack.id, gate);
    this.findings = findings;
    this.verdict = verdictOf(findings);
  }

  get pack(): Assessment["pack"] {
    const { compiled } = this;
    const { id, version, title } = compiled.pack;
    return {
      id,
      version,
      title,
      get hash() {
        return compiled.hash;
      },
    };
  }

  get reviews(): ReadonlyArray<Finding> {
    return this.findings.filter(({ outcome }) => outcome === "for-review");
  }

  get missing(): ReadonlyArray<MissingFact> {
    return nextQuestions(this.findings);
  }

  get steps(): ReadonlyArray<RequiredStep> {
    const { compiled, gate, on, facts } = this;
    return requiredSteps(compiled, { on, facts }).filter((step) => step.gate === gate);
  }

  finding(rule: string, part?: number): Finding {
    const found = this.findings.find((finding) => finding.rule === rule && finding.part === part);
    if (found === undefined)
      throw new RangeError(
        `Expected a rule that was assessed at gate ${this.gate}, found ${rule}${part === undefined ? "" : ` of part ${part}`}.`,
      );
    return found;
  }

  /** What there is to tell, without the pack that was asked. Of the reviews, `findings` has the whole. */
  toJSON(): Omit<Assessment, "reviews" | "steps" | "finding"> {
    const { pack, gate, on, world, verdict, findings, missing } = this;
    return { pack, gate, on, world, verdict, findings, missing };
  }

  #ask(run: Run, rules: ReadonlyArray<RuleSeries>, part: number | undefined, into: Array<RuleFinding>): void {
    let index = 0;
    try {
      for (; index < rules.length; index++) into.push(new RuleFinding(run, run.textOf(rules[index]!), part));
    } catch (error) {
      throw namedAfter(error, rules[index]?.id ?? "");
    }
  }
}

const verdictOf = (findings: ReadonlyArray<RuleFinding>): Verdict => {
  let verdict: Verdict = "pass";
  for (let index = 0; index < findings.length; index++) {
    const finding = findings[index]!;
    const { outcome } = finding;
    if (outcome === "satisfied" || outcome === "not-applicable" || !finding.compiled.blocking) continue;
    if (outcome === "violated") return "fail";
    if (verdict === "pass" && finding.open) verdict = "undetermined";
  }
  return verdict;
};

/** Missing facts, the one that most undecided rules wait for first; blocking rules weigh more than all others. */
const nextQuestions = (findings: ReadonlyArray<RuleFinding>): ReadonlyArray<MissingFact> => {
  const weights = new Map<string, { readonly fact: MissingFact; weight: number }>();
  for (const finding of findings) {
    const { missing } = finding;
    if (missing.length === 0) continue;
    const share = (finding.severity === "blocking" ? 1000 : 1) / missing.length;
    for (const fact of missing) {
      const path =
        finding.part === undefined || !fact.path.startsWith("application.")
          ? fact.path
          : `parts.${finding.part}.${fact.path}`;
      const known = weights.get(path);
      if (known === undefined) weights.set(path, { fact: { ...fact, path }, weight: share });
      else known.weight += share;
    }
  }
  return [...weights.values()].toSorted((a, b) => b.weight - a.weight).map(({ fact }) => fact);
};
