import { canonicalHash } from "../primitives/index.ts";
import type { CaseFile } from "../domain/index.ts";
import type { Assessment, Finding, MissingFact } from "./assessment.ts";
import type { CompiledPack, RuleSeries } from "./compile-pack.ts";
import { RuleFinding } from "./finding.ts";
import { type Gate, gateTable, type World } from "./gate.ts";
import { type RequiredStep, requiredSteps } from "./obligations-due.ts";
import type { Outcome, Verdict } from "./outcome.ts";
import { Run } from "./run.ts";
import { refuseUnsound } from "./sound-question.ts";
import { namedAfter } from "./too-many-steps.ts";

/** What is asked of a pack. `facts` are a parsed case file, or facts of the shape that the pack was compiled against. */
export interface GateQuestion {
  readonly gate: Gate;
  /** Day of assessing, `YYYY-MM-DD`, in the jurisdiction's zone. */
  readonly on: string;
  readonly facts: CaseFile | Readonly<Record<string, unknown>>;
  /** Those among the facts that stand in no record, such as a history: they are kept with what is decided. */
  readonly given?: CaseFile | undefined;
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
 * @throws RangeError when what is asked is not what its types say: an unknown gate, no day, a pack that was not compiled,
 *   facts that were not read
 * @throws TooManySteps when rules go through lists within lists and the lists are very long
 * @throws Refused when an expression of a pack that was only opened does not fit
 */
export const assess = (compiled: CompiledPack, question: GateQuestion): Assessment =>
  new PackAssessment(compiled, question);

const noWords: ReadonlySet<string> = new Set();

const emptyFacts: Readonly<Record<string, unknown>> = {};

/** The answer of a pack, with what was asked. */
export class PackAssessment implements Assessment {
  readonly gate: Gate;
  readonly on: string;
  readonly world: World;
  readonly verdict: Verdict;
  readonly compiled: CompiledPack;
  readonly facts: GateQuestion["facts"];
  readonly given: CaseFile | undefined;
  readonly #answers: ReadonlyArray<Answer>;
  #findings: ReadonlyArray<RuleFinding> | undefined;
  #factsHash: string | undefined;

  constructor(compiled: CompiledPack, { gate, on, facts, given, world }: GateQuestion) {
    refuseUnsound(compiled, { gate, on, facts });
    this.compiled = compiled;
    this.facts = facts;
    this.given = given;
    this.gate = gate;
    this.on = on;
    this.world = world ?? gateTable[gate].world;
    const all = facts as Readonly<Record<string, unknown>>;
    const parts = all["parts"] as ReadonlyArray<Readonly<Record<string, unknown>>> | undefined;
    const { single, group } = compiled.rulesAt(gate);
    this.#answers =
      parts === undefined
        ? [new Answer(new Run(compiled, all, on, this.world), single, undefined)]
        : this.#ofGroup(parts, all);
    if (
      single.length === 0 &&
      (parts === undefined || group.length === 0) &&
      !compiled.merged.layers.some(({ open }) => open?.includes(gate) === true)
    )
      throw new NothingToAssess(compiled.pack.id, gate);
    this.verdict = verdictOf(this.#answers);
  }

  #ofGroup(
    parts: ReadonlyArray<Readonly<Record<string, unknown>>>,
    all: Readonly<Record<string, unknown>>,
  ): ReadonlyArray<Answer> {
    const { compiled, gate, on, world } = this;
    const { group, single } = compiled.rulesAt(gate);
    return [
      new Answer(new Run(compiled, all, on, world), group, undefined),
      ...parts.map(
        (own, part) =>
          new Answer(new Run(compiled, { ...all, application: emptyFacts, ...own }, on, world), single, part),
      ),
    ];
  }

  get findings(): ReadonlyArray<RuleFinding> {
    return (this.#findings ??= this.#made(undefined));
  }

  get violated(): ReadonlyArray<RuleFinding> {
    return this.#made("violated");
  }

  /** Findings of one outcome, or all. */
  #made(outcome: Exclude<Outcome, "satisfied"> | undefined): ReadonlyArray<RuleFinding> {
    const findings: Array<RuleFinding> = [];
    for (const answer of this.#answers) answer.tell(outcome, findings);
    return findings;
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

  get factsHash(): string {
    return (this.#factsHash ??= canonicalHash(this.facts, noWords));
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
  toJSON(): Omit<Assessment, "factsHash" | "given" | "reviews" | "violated" | "steps" | "finding"> {
    const { pack, gate, on, world, verdict, findings, missing } = this;
    return { pack, gate, on, world, verdict, findings, missing };
  }
}

/** What rules come to for one application, or one part of a group; findings of them are made when they are asked for. */
class Answer {
  readonly run: Run;
  readonly rules: ReadonlyArray<RuleSeries>;
  readonly part: number | undefined;
  /** Places of the rules that are not satisfied, and what they come to: few, and most questions are about them. */
  readonly unmet: ReadonlyArray<number>;
  readonly outcomes: ReadonlyArray<Exclude<Outcome, "satisfied">>;

  constructor(run: Run, rules: ReadonlyArray<RuleSeries>, part: number | undefined) {
    this.run = run;
    this.rules = rules;
    this.part = part;
    const unmet: Array<number> = [];
    const outcomes: Array<Exclude<Outcome, "satisfied">> = [];
    let index = 0;
    try {
      for (; index < rules.length; index++) {
        const outcome = run.outcome(run.textOf(rules[index]!));
        if (outcome === "satisfied") continue;
        unmet.push(index);
        outcomes.push(outcome);
      }
    } catch (error) {
      throw namedAfter(error, rules[index]?.id ?? "");
    }
    this.unmet = unmet;
    this.outcomes = outcomes;
  }

  /** Adds those of one outcome that is not `satisfied`, or all. */
  tell(outcome: Exclude<Outcome, "satisfied"> | undefined, into: Array<RuleFinding>): void {
    const { outcomes, rules, unmet } = this;
    if (outcome !== undefined) {
      for (let at = 0; at < unmet.length; at++)
        if (outcomes[at] === outcome) into.push(this.finding(unmet[at]!, outcome));
      return;
    }
    let at = 0;
    for (let index = 0; index < rules.length; index++)
      into.push(this.finding(index, unmet[at] === index ? outcomes[at++]! : "satisfied"));
  }

  finding(index: number, outcome: Outcome): RuleFinding {
    return new RuleFinding(this.run, this.run.textOf(this.rules[index]!), outcome, this.part);
  }
}

const verdictOf = (answers: ReadonlyArray<Answer>): Verdict => {
  let verdict: Verdict = "pass";
  for (const answer of answers) {
    for (const [at, index] of answer.unmet.entries()) {
      const outcome = answer.outcomes[at];
      if (outcome !== "violated" && outcome !== "undetermined") continue;
      if (!answer.run.textOf(answer.rules[index]!).blocking) continue;
      if (outcome === "violated") return "fail";
      if (verdict === "pass" && answer.finding(index, outcome).open) verdict = "undetermined";
    }
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
