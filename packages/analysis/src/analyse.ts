import { compilePack, type Gate, gateTable, type Pack, type PackProblem } from "@kaari/core";
import * as Result from "effect/Result";
import { gatesOf } from "./confirm.ts";
import { Encoder } from "./encode.ts";
import { Evidence, seen as asked, type Seen as Asked } from "./evidence.ts";
import { contradiction, type PairReply, redundancy } from "./pair-questions.ts";
import { type RuleFormulas, ruleFormulas } from "./rule-formulas.ts";
import { askRule, type Inquiry, type Shown } from "./rule-questions.ts";
import { Solver } from "./solver.ts";
import { type Case, fileForm } from "./witness.ts";

/** A case file that shows something, and the day on which it was assessed. */
export interface Witness {
  readonly on: string;
  /** As a file holds them. */
  readonly facts: unknown;
}

/**
 * What was proved of rules.
 *
 * - `unreachable`: the rule applies to no case
 * - `never-holds`: it holds in no case it applies to
 * - `never-fails`: no case violates it
 * - `fails-unanswered`: a case violates it only by leaving out an answer
 * - `contradictory`: while both are in force, every case violates it or the other
 * - `at-odds`: it and the other both apply to the witness, and no case that both apply to satisfies both
 * - `redundant`: whatever violates it violates the other too
 * - `ruled-out`: whatever it applies to violates the other
 */
export type Proved =
  | "unreachable"
  | "never-holds"
  | "never-fails"
  | "fails-unanswered"
  | "contradictory"
  | "at-odds"
  | "redundant"
  | "ruled-out";

export interface AnalysisFinding {
  readonly proved: Proved;
  readonly gate: Gate;
  /** Full id. */
  readonly rule: string;
  readonly other: string | undefined;
  /** The days on which the texts concerned are in force. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly witness: Witness | undefined;
}

/** A question that was not decided, and what stands in the way. */
export interface Undecided {
  readonly asked: Asked | PairReply["about"];
  readonly rule: string;
  readonly other: string | undefined;
  readonly reasons: ReadonlyArray<string>;
}

/** What shows that a rule can apply, hold, or fail. */
export interface Demonstration {
  readonly rule: string;
  readonly asked: Asked;
  readonly by: { readonly example: string } | Witness;
}

/** What a solver says of the rules of one pack; the layers under it are given, and not asked again. */
export interface Analysis {
  readonly pack: string;
  readonly version: string;
  readonly rules: number;
  readonly findings: ReadonlyArray<AnalysisFinding>;
  readonly undecided: ReadonlyArray<Undecided>;
  readonly demonstrations: ReadonlyArray<Demonstration>;
  /** Pairs of rules that were asked of the solver, as no worked example told them apart. */
  readonly pairs: number;
}

/** Asks a solver of every rule of a pack, and of every pair that no worked example tells apart. */
export const analysePack = async (
  pack: Pack,
  { packs = [] }: { readonly packs?: ReadonlyArray<Pack> } = {},
): Promise<Result.Result<Analysis, ReadonlyArray<PackProblem>>> => {
  const result = compilePack(pack, { packs });
  if (Result.isFailure(result)) return Result.fail(result.failure);
  const solver = await Solver.open();
  try {
    const encoder = new Encoder(result.success, true);
    return Result.succeed(await new PackInquiry(solver, encoder, new Evidence(result.success)).run());
  } finally {
    await solver.close();
  }
};

class PackInquiry {
  readonly #solver: Solver;
  readonly #encoder: Encoder;
  readonly #evidence: Evidence;
  readonly #findings: Array<AnalysisFinding> = [];
  readonly #undecided: Array<Undecided> = [];
  readonly #demonstrations: Array<Demonstration> = [];
  #pairs = 0;

  constructor(solver: Solver, encoder: Encoder, evidence: Evidence) {
    this.#solver = solver;
    this.#encoder = encoder;
    this.#evidence = evidence;
  }

  async run(): Promise<Analysis> {
    const { compiled } = this.#encoder;
    const all = compiled.rules.flatMap(({ texts }) => texts.map((text) => ruleFormulas(this.#encoder, text)));
    const own = all.filter(({ text }) => text.placed.pack === compiled.pack);
    for (const rule of own) await this.#rule(rule);
    for (const rule of own)
      for (const other of all) {
        const gate = gatesOf(rule.text).find((each) => gatesOf(other.text).includes(each));
        if (gate === undefined) continue;
        const later = own.indexOf(other) > own.indexOf(rule) || !own.includes(other);
        if (later) await this.#contradiction(gate, rule, other);
        await this.#redundancy(gate, other, rule);
        if (!own.includes(other)) await this.#redundancy(gate, rule, other);
      }
    const { id, version, rules } = compiled.pack;
    return {
      pack: id,
      version,
      rules: rules.length,
      findings: this.#findings,
      undecided: this.#undecided,
      demonstrations: this.#demonstrations,
      pairs: this.#pairs,
    };
  }

  #inquiry(gate: Gate): Inquiry {
    return { solver: this.#solver, evidence: this.#evidence, encoder: this.#encoder, gate };
  }

  async #rule(rule: RuleFormulas): Promise<void> {
    const gates = gatesOf(rule.text);
    const gate = gates.find((each) => gateTable[each].world === "closed") ?? gates[0];
    if (gate === undefined) return;
    const replies = new Map<Asked, Shown>();
    for (const question of asked) {
      if (question === "holds" && rule.text.rule.require === undefined) continue;
      const reply = await askRule(this.#inquiry(gate), rule, question);
      replies.set(question, reply);
      this.#keep(rule.text.id, question, reply);
      // What never applies is not asked further.
      if (question === "applies" && reply.reply === "never") break;
    }
    const never = (question: Asked): boolean => replies.get(question)?.reply === "never";
    const proved: Proved | undefined = never("applies")
      ? "unreachable"
      : never("holds")
        ? "never-holds"
        : never("violated")
          ? "never-fails"
          : never("fails")
            ? "fails-unanswered"
            : undefined;
    if (proved !== undefined) this.#found(proved, gate, rule, undefined, undefined);
  }

  #keep(rule: string, question: Asked, reply: Shown): void {
    if (reply.reply === "undecided")
      this.#undecided.push({ asked: question, rule, other: undefined, reasons: reply.reasons });
    else if (reply.reply === "example")
      this.#demonstrations.push({ rule, asked: question, by: { example: reply.example } });
    else if (reply.reply === "shown") this.#demonstrations.push({ rule, asked: question, by: written(reply.by) });
  }

  async #contradiction(gate: Gate, rule: RuleFormulas, other: RuleFormulas): Promise<void> {
    const reply = await contradiction(this.#inquiry(gate), [rule, other]);
    if (reply === undefined) return;
    this.#pairs += 1;
    if (reply.reply === "shown") this.#found(reply.about, gate, rule, other, reply.by);
    else this.#leave(rule, other, reply);
  }

  async #redundancy(gate: Gate, first: RuleFormulas, second: RuleFormulas): Promise<void> {
    const reply = await redundancy(this.#inquiry(gate), [first, second]);
    if (reply === undefined) return;
    this.#pairs += 1;
    if (reply.reply === "never") this.#found(reply.about, gate, second, first, undefined);
    else this.#leave(second, first, reply);
  }

  #leave(rule: RuleFormulas, other: RuleFormulas, reply: PairReply): void {
    if (reply.reply !== "undecided") return;
    this.#undecided.push({ asked: reply.about, rule: rule.text.id, other: other.text.id, reasons: reply.reasons });
  }

  #found(proved: Proved, gate: Gate, rule: RuleFormulas, other: RuleFormulas | undefined, by: Case | undefined): void {
    const periods = [rule, ...(other === undefined ? [] : [other])].map(({ text }) => text.rule.validity);
    this.#findings.push({
      proved,
      gate,
      rule: rule.text.id,
      other: other?.text.id,
      from: periods
        .flatMap((period) => period?.from ?? [])
        .toSorted()
        .at(-1),
      until: periods.flatMap((period) => period?.until ?? []).toSorted()[0],
      witness: by === undefined ? undefined : written(by),
    });
  }
}

const written = (found: Case): Witness => ({ on: found.on, facts: fileForm(found) ?? found.facts });
