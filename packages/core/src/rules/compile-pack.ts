import * as Result from "effect/Result";
import { compileCalendar } from "../primitives/index.ts";
import type { FactNode } from "../domain/index.ts";
import type { Expression } from "../feel/index.ts";
import { checkPack } from "./check-pack.ts";
import { CompiledDuty } from "./compiled-duty.ts";
import { CompiledRule } from "./compiled-rule.ts";
import type { Obligation, Requirement } from "./duty.ts";
import type { Gate } from "./gate.ts";
import { packHash } from "./pack-hash.ts";
import type { KeyDate } from "./key-date.ts";
import type { KeyDatePaths } from "./key-days.ts";
import { type MergedPack, mergeLayers, problem } from "./layers.ts";
import type { Pack } from "./pack.ts";
import { BrokenPack, type PackProblem } from "./pack-problem.ts";
import { Program } from "./program.ts";

/** What a pack is compiled against. */
export interface CompileOptions {
  /** The packs that it extends, and theirs. */
  readonly packs?: ReadonlyArray<Pack>;
  /** The facts that expressions can read; core's when left out. */
  readonly facts?: FactNode;
  /** The facts that key dates are read from, for packs over other facts than core's. */
  readonly keyDates?: Partial<Record<Exclude<KeyDate, "today">, string>>;
  /** Expressions of the pack that were parsed before, by their text: what `parsedExpressions` gave for it. */
  readonly expressions?: Iterable<readonly [text: string, expression: Expression]>;
}

/** A rule with every text it has had. */
export interface RuleSeries {
  readonly id: string;
  readonly texts: ReadonlyArray<CompiledRule>;
}

/** A pack that is ready to be asked. */
export class CompiledPack {
  readonly merged: MergedPack;
  readonly program: Program;
  readonly rules: ReadonlyArray<RuleSeries>;
  readonly obligations: ReadonlyArray<CompiledDuty<Obligation>>;
  readonly requirements: ReadonlyArray<CompiledDuty<Requirement>>;
  readonly keyDates: KeyDatePaths;
  readonly #atGate = new Map<Gate, RulesAtGate>();
  #hash: string | undefined;

  constructor(merged: MergedPack, program: Program, keyDates: CompileOptions["keyDates"]) {
    this.merged = merged;
    this.program = program;
    this.keyDates = {
      "call-opening": (keyDates?.["call-opening"] ?? "call.opensAt").split("."),
      filing: (keyDates?.filing ?? "application.filedAt").split("."),
      decision: (keyDates?.decision ?? "decision.madeOn").split("."),
    };
    this.rules = [...merged.rules].map(([id, texts]) => ({
      id,
      texts: texts.map((placed) => new CompiledRule(id, placed, program)),
    }));
    this.obligations = merged.obligations.map((placed) => new CompiledDuty(placed, program, "obligations"));
    this.requirements = merged.requirements.map((placed) => new CompiledDuty(placed, program, "requirements"));
  }

  get pack(): Pack {
    return this.merged.pack;
  }

  /** SHA-256 of what the merged pack decides by: all but titles, labels and messages. */
  get hash(): string {
    this.#hash ??= packHash(this.merged);
    return this.#hash;
  }

  /** Rules at a gate: those that see a whole group, and those that see one application. */
  rulesAt(gate: Gate): RulesAtGate {
    const known = this.#atGate.get(gate);
    if (known !== undefined) return known;
    const of = (scope: "group" | undefined): ReadonlyArray<RuleSeries> =>
      this.rules.filter(({ texts }) =>
        texts.some(
          ({ rule }) =>
            rule.scope === scope && (Array.isArray(rule.gate) ? rule.gate.includes(gate) : rule.gate === gate),
        ),
      );
    const found = { group: of("group"), single: of(undefined) };
    this.#atGate.set(gate, found);
    return found;
  }
}

interface RulesAtGate {
  readonly group: ReadonlyArray<RuleSeries>;
  readonly single: ReadonlyArray<RuleSeries>;
}

const build = (
  pack: Pack,
  { packs = [], facts, keyDates, expressions }: CompileOptions,
): Result.Result<CompiledPack, ReadonlyArray<PackProblem>> => {
  const merged = mergeLayers(pack, packs);
  const calendar = compileCalendar(pack.jurisdiction.calendar);
  if (Result.isFailure(calendar))
    return Result.fail([
      ...merged.problems,
      ...calendar.failure.map(({ at, expected, found, advice }) =>
        problem(pack, `jurisdiction/calendar/${at}`, expected, found, advice),
      ),
    ]);
  return Result.succeed(new CompiledPack(merged, new Program(merged, calendar.success, facts, expressions), keyDates));
};

/** Compiles a pack and checks all of it; every problem is told. */
export const compilePack = (
  pack: Pack,
  options: CompileOptions = {},
): Result.Result<CompiledPack, ReadonlyArray<PackProblem>> => {
  const built = build(pack, options);
  if (Result.isFailure(built)) return built;
  const problems = checkPack(built.success);
  return problems.length === 0 ? built : Result.fail(problems);
};

/**
 * Compiles a pack whose check is known to pass, such as a published one; expressions are read when they are first needed.
 *
 * @throws BrokenPack when a layer is missing, or an expression that is needed does not fit
 */
export const openPack = (pack: Pack, options: CompileOptions = {}): CompiledPack => {
  const built = build(pack, options);
  if (Result.isFailure(built)) throw new BrokenPack(built.failure);
  const { merged, program } = built.success;
  if (merged.problems.length > 0 || program.problems.length > 0)
    throw new BrokenPack([...merged.problems, ...program.problems]);
  return built.success;
};

/**
 * Every expression of a pack and its layers, parsed, as plain data: whoever opens the pack with them need not parse.
 *
 * @throws BrokenPack when the pack's check fails
 */
export const parsedExpressions = (compiled: CompiledPack): ReadonlyMap<string, Expression> => {
  const problems = checkPack(compiled);
  if (problems.length > 0) throw new BrokenPack(problems);
  return compiled.program.expressions;
};
