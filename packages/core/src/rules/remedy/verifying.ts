import type { FactLeaf } from "../../domain/index.ts";
import { assess, type PackAssessment } from "../assess.ts";
import type { RuleSeries } from "../compile-pack.ts";
import type { Outcome } from "../outcome.ts";
import { changedFacts, type Edit, type Facts, leafAt } from "./changed-facts.ts";
import { answersOf } from "./fact-value.ts";
import { namedValues } from "./named-values.ts";
import { isSettled, type Question, RuleQuestion } from "./question.ts";

/** What assessing again on changed facts says. */
export interface Verdicts {
  readonly facts: Facts;
  readonly outcome: Outcome;
  /** Blocking rules that the changes violate. */
  readonly broken: ReadonlyArray<RuleQuestion>;
  /** Violated rules that the changes settle, beside the one that was asked about. */
  readonly settles: ReadonlyArray<string>;
}

const keyOf = (rule: string, part: number | undefined): string => `${part ?? ""} ${rule}`;

/** Assesses a case again with facts changed, and compares. */
export class Verifying {
  readonly question: Question;
  readonly facts: Facts;
  readonly #before: ReadonlyMap<string, Outcome>;
  readonly #series: ReadonlyMap<string, RuleSeries>;
  #named: ReadonlyMap<string, ReadonlySet<unknown>> | undefined;

  constructor(assessment: PackAssessment) {
    const { compiled, gate, on, world, facts, findings } = assessment;
    this.question = { compiled, gate, on, world };
    this.facts = facts;
    this.#before = new Map(findings.map(({ rule, part, outcome }) => [keyOf(rule, part), outcome]));
    this.#series = new Map(compiled.rules.map((series) => [series.id, series]));
  }

  ruleOf(id: string, part: number | undefined): RuleQuestion {
    const series = this.#series.get(id);
    if (series === undefined) throw new RangeError(`expected a rule of the pack, found ${id}`);
    return new RuleQuestion(this.question, series, part);
  }

  /** What the rules of the gate name beside facts, by the last name of the fact. */
  get named(): ReadonlyMap<string, ReadonlySet<unknown>> {
    return (this.#named ??= namedValues(this.question.compiled, this.question.gate));
  }

  /** What they name beside the fact at a path, or beside the list that an item is in. */
  namedAt(path: string): ReadonlyArray<unknown> {
    const name = path.split(".").findLast((step) => !/^\d+$/.test(step)) ?? "";
    return [...(this.named.get(name) ?? [])];
  }

  /** The single fact at a path. */
  fact(path: string): FactLeaf | undefined {
    return leafAt(this.question.compiled.program.facts, path);
  }

  /** Values that stand for any answer at a path; none where no single fact is there. */
  answers(path: string): ReadonlyArray<unknown> {
    const fact = this.fact(path);
    return fact === undefined ? [] : answersOf(fact, this.question.on);
  }

  changed(edits: ReadonlyArray<Edit>): Facts {
    return changedFacts(this.facts, edits, this.question.compiled.program.facts);
  }

  verify(rule: RuleQuestion, edits: ReadonlyArray<Edit>): Verdicts {
    const { compiled, gate, on, world } = this.question;
    const facts = this.changed(edits);
    const broken: Array<RuleQuestion> = [];
    const settles = new Set<string>();
    let own: Outcome = "violated";
    for (const { rule: id, part, outcome, severity } of assess(compiled, { gate, on, world, facts }).findings) {
      const before = this.#before.get(keyOf(id, part));
      if (id === rule.series.id && part === rule.part) own = outcome;
      else if (before === "violated") {
        if (isSettled(outcome)) settles.add(id);
      } else if (outcome === "violated" && severity === "blocking") broken.push(this.ruleOf(id, part));
    }
    return { facts, outcome: own, broken, settles: [...settles] };
  }
}
