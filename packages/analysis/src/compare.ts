import {
  byId,
  comparePacks,
  type ChangedRule,
  type CompiledPack,
  compilePack,
  type DifferenceWitness,
  type Pack,
  type PackDifference,
  type PackProblem,
  witnessIn,
} from "@kaari/core";
import * as Result from "effect/Result";
import { Encoder } from "./encode.ts";
import { ask } from "./question.ts";
import { type RuleFormulas, ruleFormulas } from "./rule-formulas.ts";
import { and, not, or, type Smt } from "./smt.ts";
import { Solver } from "./solver.ts";

/** A changed rule, and whether any case is judged otherwise: `proved-equal` when none is. */
export interface DecidedChange extends ChangedRule {
  readonly decided: "differs" | "proved-equal" | "undecided";
  readonly reasons: ReadonlyArray<string>;
}

export interface DecidedDifference extends Omit<PackDifference, "changed"> {
  readonly changed: ReadonlyArray<DecidedChange>;
}

interface Side {
  readonly pack: Pack;
  /** The packs it extends, and theirs. */
  readonly packs: ReadonlyArray<Pack>;
}

/** Compares two packs; a changed rule that no worked example shows to differ is put to a solver. */
export const decideDifference = async (
  before: Side,
  after: Side,
): Promise<Result.Result<DecidedDifference, ReadonlyArray<PackProblem>>> => {
  const [old, now] = [before, after].map(({ pack, packs }) => compilePack(pack, { packs }));
  if (old === undefined || now === undefined) throw new RangeError("two packs");
  if (Result.isFailure(old)) return Result.fail(old.failure);
  if (Result.isFailure(now)) return Result.fail(now.failure);
  const found = comparePacks(old.success, now.success);
  const open = found.changed.some(({ witness }) => witness === undefined);
  const solver = open ? await Solver.open() : undefined;
  try {
    const changed: Array<DecidedChange> = [];
    const decider = new Decider(old.success, now.success);
    for (const rule of found.changed)
      changed.push(
        rule.witness !== undefined || solver === undefined
          ? { ...rule, decided: "differs", reasons: [] }
          : await decider.decide(solver, rule),
      );
    return Result.succeed({ ...found, changed });
  } finally {
    await solver?.close();
  }
};

class Decider {
  readonly #before: Encoder;
  readonly #after: Encoder;

  constructor(before: CompiledPack, after: CompiledPack) {
    this.#before = new Encoder(before, true);
    this.#after = new Encoder(after, true, "bounded", this.#before);
  }

  async decide(solver: Solver, change: ChangedRule): Promise<DecidedChange> {
    const [before, after] = [this.#before, this.#after].map(({ compiled }) => {
      const [, series] = [...byId(compiled)].find(([, each]) => sameRule(each.id, change.rule, compiled)) ?? [];
      if (series === undefined) throw new RangeError(`no rule ${change.rule}`);
      return { compiled, series };
    });
    if (before === undefined || after === undefined) throw new RangeError("two packs");
    const old = before.series.texts.map((text) => ruleFormulas(this.#before, text));
    const now = after.series.texts.map((text) => ruleFormulas(this.#after, text));
    const weighs = change.parts.includes("severity") || change.parts.includes("discretion");
    let witness: DifferenceWitness | undefined;
    const reply = await ask(
      solver,
      this.#before,
      (_over, as) => {
        const some = (rules: ReadonlyArray<RuleFormulas>, what: "violated" | "satisfied"): Smt =>
          or(...rules.map((rule) => as(rule)[what]));
        return or(
          apart(some(old, "violated"), some(now, "violated")),
          apart(some(old, "satisfied"), some(now, "satisfied")),
          weighs ? some(now, "violated") : "false",
        );
      },
      (found) => {
        witness = witnessIn(before, after, found, "solver");
        return witness !== undefined;
      },
    );
    // Whose turn it is at another gate, or for a group, is no matter of facts.
    const elsewhere = change.parts.some((part) => part === "gate" || part === "scope");
    if (reply.reply === "shown") return { ...change, witness, decided: "differs", reasons: [] };
    if (reply.reply === "never" && !elsewhere) return { ...change, decided: "proved-equal", reasons: [] };
    return {
      ...change,
      decided: "undecided",
      reasons: reply.reply === "undecided" ? reply.reasons : ["another gate or scope"],
    };
  }
}

const apart = (a: Smt, b: Smt): Smt => or(and(a, not(b)), and(b, not(a)));

/** Whether a rule of a pack is the one of that id; the pack itself may have another name. */
const sameRule = (id: string, sought: string, { pack }: CompiledPack): boolean =>
  id === sought || (id.startsWith(`${pack.id}/`) && id.split("/")[1] === sought.split("/")[1]);
