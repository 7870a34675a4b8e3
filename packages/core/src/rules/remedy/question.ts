import { type ChangedBy, factAt, type FactLeaf, type FactNode } from "../../domain/index.ts";
import type { Gate, World } from "../gate.ts";
import type { CompiledPack, RuleSeries } from "../compile-pack.ts";
import type { CompiledRule } from "../compiled-rule.ts";
import type { Outcome } from "../outcome.ts";
import { Run } from "../run.ts";
import { type Facts, valueAt } from "./changed-facts.ts";

/** What was asked of a pack, to be asked again of other facts. */
export interface Question {
  readonly compiled: CompiledPack;
  readonly gate: Gate;
  readonly on: string;
  readonly world: World;
}

/** A fact at a place. */
export interface PlacedFact {
  readonly path: string;
  readonly fact: FactLeaf;
}

export const isSettled = (outcome: Outcome): outcome is "satisfied" | "not-applicable" =>
  outcome === "satisfied" || outcome === "not-applicable";

/** A rule as it is asked of a case, or of a part of a group. Paths are those of the case file. */
export class RuleQuestion {
  readonly question: Question;
  readonly series: RuleSeries;
  readonly part: number | undefined;

  constructor(question: Question, series: RuleSeries, part: number | undefined) {
    this.question = question;
    this.series = series;
    this.part = part;
  }

  run(facts: Facts): Run {
    const { compiled, on, world } = this.question;
    return new Run(compiled, this.#seen(facts), on, world);
  }

  textIn(run: Run): CompiledRule {
    return run.textOf(this.series);
  }

  outcome(facts: Facts): Outcome {
    const run = this.run(facts);
    return run.outcome(this.textIn(run));
  }

  /** The path in the case file of a fact that the rule reads at `path`. */
  placed(path: string, facts: Facts): string {
    if (this.part === undefined) return path;
    const [root = ""] = path.split(".");
    const inPart = factAt(this.question.compiled.program.facts, ["parts", "0", root]) !== undefined;
    const shared = root !== "application" && facts[root] !== undefined;
    return inPart && (!shared || this.#own(facts)[root] !== undefined) ? `parts.${this.part}.${path}` : path;
  }

  #own(facts: Facts): Facts {
    return (valueAt(facts, `parts.${this.part}`) ?? {}) as Facts;
  }

  #seen(facts: Facts): Facts {
    return this.part === undefined ? facts : { ...facts, application: {}, ...this.#own(facts) };
  }
}

export type Asker = Exclude<ChangedBy, "nobody">;

const actorsOf = (node: FactNode, into: Set<ChangedBy> = new Set()): ReadonlySet<ChangedBy> => {
  if (node.kind === "record") for (const member of Object.values(node.members)) actorsOf(member, into);
  else if (node.kind === "list") actorsOf(node.of, into);
  else into.add(node.changedBy);
  return into;
};

/** Whether the asker may add such an item to a list, or take it away: something in it is the asker's, nothing another's. */
export const isOwnItem = (node: FactNode, asker: Asker): boolean => {
  const actors = actorsOf(node);
  return actors.has(asker) && !actors.has(otherThan(asker));
};

/** Whether some fact in the tree is one of the other actor's, and none the asker's. */
export const isOthers = (node: FactNode, asker: Asker): boolean => {
  const actors = actorsOf(node);
  return actors.has(otherThan(asker)) && !actors.has(asker);
};

const otherThan = (asker: Asker): Asker => (asker === "applicant" ? "authority" : "applicant");
