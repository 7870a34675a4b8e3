import type { Env } from "../feel/index.ts";
import type { CompiledPack, RuleSeries } from "./compile-pack.ts";
import type { CompiledRule } from "./compiled-rule.ts";
import { valueOn } from "./dated-value.ts";
import type { KeyDate } from "./key-date.ts";
import { KeyDays } from "./key-days.ts";
import type { Outcome } from "./outcome.ts";
import type { World } from "./gate.ts";
import { reasonStrengths } from "./rule.ts";

type Facts = Readonly<Record<string, unknown>>;

/** How one rule came out. */
export interface Settled {
  readonly rule: CompiledRule;
  readonly outcome: Outcome;
  /** Undetermined, and no answer can turn it into a violation. */
  readonly harmless: boolean;
}

const byFiling: ReadonlyArray<KeyDate> = ["filing", "today"];

/** One set of facts before the rules of a pack: what parameters and definitions come to, once for all rules. */
export class Run {
  readonly compiled: CompiledPack;
  readonly days: KeyDays;
  readonly env: Env;
  readonly world: World;
  readonly #facts: Facts;

  constructor(compiled: CompiledPack, facts: Facts, today: string, world: World) {
    const { jurisdiction } = compiled.pack;
    const call = facts["call"] as { readonly timeZone?: string } | undefined;
    const zone = call?.timeZone ?? jurisdiction.timeZone;
    this.compiled = compiled;
    this.world = world;
    this.#facts = facts;
    this.days = new KeyDays(facts, compiled.keyDates, today, zone);
    this.env = compiled.program.env({
      facts,
      closed: world === "closed",
      today,
      zone,
      chosen: compiled.program.parameters.map(({ values, keyedOn }) => {
        const chosen = this.days.first(keyedOn);
        return chosen === undefined ? undefined : (valueOn(values, chosen.on)?.value ?? null);
      }),
    });
  }

  /** The text of a rule that is in force, or its latest text and that it does not apply. */
  settle(series: RuleSeries): Settled {
    for (const rule of series.texts) {
      const { validity } = rule.rule;
      if (validity === undefined) return this.#settle(rule);
      const on = this.days.first(validity.keyedOn ?? byFiling)?.on ?? this.days.today;
      if ((validity.from === undefined || validity.from <= on) && (validity.until === undefined || on < validity.until)) return this.#settle(rule);
    }
    const last = series.texts.at(-1);
    if (last === undefined) throw new RangeError(`rule ${series.id} has no text`);
    return { rule: last, outcome: "not-applicable", harmless: true };
  }

  #settle(rule: CompiledRule): Settled {
    const applies = rule.when(this.env);
    if (applies === false) return { rule, outcome: "not-applicable", harmless: true };
    const holds = rule.require(this.env);
    if (applies === true && holds === true) return { rule, outcome: "satisfied", harmless: true };
    return { rule, ...this.#unmet(rule, applies, holds) };
  }

  #unmet(rule: CompiledRule, applies: unknown, holds: unknown): { readonly outcome: Outcome; readonly harmless: boolean } {
    const closed = this.world === "closed";
    if (holds === true) return closed ? { outcome: "satisfied", harmless: true } : { outcome: "undetermined", harmless: true };
    const definite = applies !== undefined && holds !== undefined;
    if (!closed && !definite) return { outcome: "undetermined", harmless: false };
    if (rule.rule.severity === "review") return { outcome: "for-review", harmless: true };
    return { outcome: this.#excused(rule) ? "for-review" : "violated", harmless: false };
  }

  /** Whether a reason that the rule leaves to discretion is recorded, strong enough. */
  #excused({ id, rule: { discretion } }: CompiledRule): boolean {
    if (discretion === undefined) return false;
    const needed = reasonStrengths.indexOf(discretion);
    return ["application", "decision"]
      .flatMap((root) => (this.#facts[root] as { readonly reasons?: ReadonlyArray<RecordedReason> } | undefined)?.reasons ?? [])
      .some((reason) => reason.rule === id && reason.text !== undefined && strengthOf(reason) >= needed);
  }
}

interface RecordedReason {
  readonly rule?: string | undefined;
  readonly strength?: (typeof reasonStrengths)[number] | undefined;
  readonly text?: string | undefined;
}

const strengthOf = ({ strength }: RecordedReason): number => (strength === undefined ? -1 : reasonStrengths.indexOf(strength));
