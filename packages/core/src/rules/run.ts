import { forReview, lackingReasons, reasonPaths, undetermined, unmet } from "../compiled/index.ts";
import { Env, type Given } from "../feel/index.ts";
import type { Calendar } from "../primitives/index.ts";
import type { CompiledPack, RuleSeries } from "./compile-pack.ts";
import type { CompiledRule } from "./compiled-rule.ts";
import { valueOn } from "./dated-value.ts";
import type { KeyDate } from "./key-date.ts";
import { KeyDays } from "./key-days.ts";
import type { Outcome } from "./outcome.ts";
import type { World } from "./gate.ts";
import { type ReasonStrength, reasonStrengths } from "./rule.ts";

type Facts = Readonly<Record<string, unknown>>;

const byFiling: ReadonlyArray<KeyDate> = ["filing", "today"];

/** One set of facts before the rules of a pack: what parameters and definitions come to, once for all rules. */
export class Run implements Given {
  readonly compiled: CompiledPack;
  readonly facts: Facts;
  readonly world: World;
  readonly closed: boolean;
  readonly days: KeyDays;
  readonly env: Env;

  constructor(compiled: CompiledPack, facts: Facts, today: string, world: World) {
    this.compiled = compiled;
    this.facts = facts;
    this.world = world;
    this.closed = world === "closed";
    const call = facts["call"] as { readonly timeZone?: string } | undefined;
    const zone = call?.timeZone ?? compiled.pack.jurisdiction.timeZone;
    this.days = new KeyDays(facts, compiled.keyDates, today, zone);
    this.env = new Env(this);
  }

  get today(): string {
    return this.days.today;
  }

  get zone(): string {
    return this.days.zone;
  }

  get calendar(): Calendar {
    return this.compiled.program.calendar;
  }

  get parametersByDay(): Given["parametersByDay"] {
    return this.compiled.program.functionsOfDays;
  }

  /** The value of a parameter on its key date. */
  chosen(index: number): unknown {
    const { keyedOn, values } = this.compiled.program.parameters[index]!;
    for (let at = 0; at < keyedOn.length; at++) {
      const on = this.days.day(keyedOn[at]!);
      if (on !== undefined) return valueOn(values, on)?.value;
    }
    return undefined;
  }

  /** The text of a rule that is in force, or its latest. */
  textOf(series: RuleSeries): CompiledRule {
    const { texts } = series;
    if (texts.length === 1) return texts[0]!;
    return texts.find((text) => this.#inForce(text)) ?? texts.at(-1)!;
  }

  /** What the rule comes to. `harmless` outcomes cannot become a violation. */
  outcome(rule: CompiledRule): Outcome {
    if (!this.#inForce(rule)) return "not-applicable";
    const applies = rule.when === undefined ? true : rule.when(this.env);
    if (applies === false) return "not-applicable";
    const holds = rule.require(this.env);
    if (holds === true) return applies === true || this.closed ? "satisfied" : "undetermined";
    if (!this.closed && (applies === undefined || holds === undefined)) return "undetermined";
    if (rule.severity === "review") return "for-review";
    return rule.discretion === undefined ? "violated" : this.#byReasons(rule.id, rule.discretion);
  }

  /** Whether an undetermined rule can still turn into a violation. */
  canFail(rule: CompiledRule): boolean {
    return rule.require(this.env) !== true;
  }

  #inForce({ validity }: CompiledRule): boolean {
    if (validity === undefined) return true;
    const on = this.days.first(validity.keyedOn ?? byFiling)?.on ?? this.days.today;
    return (
      (validity.from === undefined || validity.from <= on) && (validity.until === undefined || on < validity.until)
    );
  }

  /** Paths of what reasons lack that may become one for an exception from the rule, if it leaves any to discretion. */
  lackingReasons({ discretion, id }: CompiledRule): ReadonlyArray<string> {
    const paths: Array<string> = [];
    if (discretion !== undefined)
      lackingReasons(this.facts, id, reasonStrengths.indexOf(discretion), (path, place) =>
        paths.push(reasonPaths[path]!.replace("*", String(place))),
      );
    return paths;
  }

  /** What a rule that is not met comes to by the reasons recorded for an exception from it. */
  #byReasons(rule: string, needed: ReasonStrength): Outcome {
    const code = unmet(this.facts, rule, reasonStrengths.indexOf(needed), this.closed);
    return code === forReview ? "for-review" : code === undetermined ? "undetermined" : "violated";
  }
}
