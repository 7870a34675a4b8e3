import { Emitter, type EmitSource, NotCompilable, type SmallSource } from "../../feel/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import type { RunningValue } from "../dated-value.ts";
import type { ParameterByDay } from "../read-parameters.ts";
import type { KeyDate } from "../key-date.ts";
import { typeAt } from "../type-at.ts";

/** Prints what a pack's expressions read beside facts: parameters by the day that chooses them. */
export class PackSource implements SmallSource {
  /** Functions that the emitted ones share: names by text. */
  readonly helpers = new Map<string, string>();
  readonly #compiled: CompiledPack;
  #emitter: Emitter | undefined;

  constructor(compiled: CompiledPack) {
    this.#compiled = compiled;
  }

  /** An emitter for one function over the pack; `closed` when it is for submitted applications only. */
  emitter(closed: boolean, repeated?: ReadonlySet<string>): Emitter {
    return this.use(new Emitter(this, closed, this.helpers, repeated));
  }

  /** Prints twice: what the first time asks for more than once, the second time has a name. */
  twice<R>(closed: boolean, print: (emitter: Emitter) => R): R {
    const first = this.emitter(closed);
    print(first);
    return print(this.emitter(closed, new Set([...first.asked].flatMap(([key, times]) => (times > 1 ? [key] : [])))));
  }

  /** Makes an emitter the one that parameters and days are printed for. */
  use<E extends Emitter>(emitter: E): E {
    this.#emitter = emitter;
    return emitter;
  }

  definition(index: number): ReturnType<EmitSource["definition"]> {
    return this.#compiled.program.definition(index);
  }

  parameter(index: number): { readonly text: string; readonly largest: number } {
    const parameter = this.#compiled.program.parameters[index];
    if (parameter === undefined) throw new RangeError(`no parameter ${index}`);
    const { values, type, keyedOn } = parameter;
    mustBeSafe(parameter);
    const numbers = values.map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0));
    const tested = (condition: string) => this.#current.shared(condition);
    return {
      text: chosen(values, this.day(keyedOn), type.kind === "number" ? "NaN" : "undefined", tested),
      largest: Math.max(...numbers),
    };
  }

  parameterOn(index: number, day: string): string {
    const parameter = this.#compiled.program.parametersByDay[index];
    if (parameter === undefined) throw new RangeError(`no parameter ${index}`);
    mustBeSafe(parameter);
    return `${this.#current.use("known1")}((day) => ${chosen(parameter.values, "day", "undefined", String)}, ${day})`;
  }

  datedValues(index: number): { readonly day: string; readonly values: string } {
    const parameter = this.#compiled.program.parameters[index];
    if (parameter === undefined) throw new RangeError(`no parameter ${index}`);
    mustBeSafe(parameter);
    return { day: this.day(parameter.keyedOn), values: withDays(parameter.values) };
  }

  valuesByDay(index: number): string {
    const parameter = this.#compiled.program.parametersByDay[index];
    if (parameter === undefined) throw new RangeError(`no parameter ${index}`);
    mustBeSafe(parameter);
    return withDays(parameter.values);
  }

  /** JavaScript for the first of the key dates that is known. */
  day(keys: ReadonlyArray<KeyDate>): string {
    const until = keys.indexOf("today");
    const tried = until === -1 ? keys : keys.slice(0, until + 1);
    const texts = tried.map((key) => this.#keyDate(key));
    return texts.length === 1
      ? (texts[0] ?? "today")
      : this.#current.keep(`k_${tried.join("_").replaceAll("-", "")}`, `(${texts.join(" ?? ")})`);
  }

  get #current(): Emitter {
    if (this.#emitter === undefined) throw new RangeError("nothing is being emitted");
    return this.#emitter;
  }

  #keyDate(key: KeyDate): string {
    if (key === "today") return "today";
    const path = this.#compiled.keyDates[key];
    const type = typeAt(this.#compiled.program.roots, path);
    if (type === undefined) return "undefined";
    const fact = this.#current.factAt(path, type);
    return type.kind === "instant"
      ? this.#current.keep(
          `k_${key.replaceAll("-", "")}`,
          `${this.#current.use("known2")}(${this.#current.use("localDay")}, ${fact}, zone)`,
        )
      : fact;
  }
}

const mustBeSafe = ({ placed, type, values }: ParameterByDay): void => {
  if (type.kind === "number" && values.some(({ value }) => typeof value !== "number"))
    throw new NotCompilable(placed.part.name, "a value beyond safe integers");
};

/** JavaScript for values, each after the day from which it holds. */
const withDays = (values: ReadonlyArray<RunningValue>): string =>
  values
    .flatMap(({ from, until, value }, index) => [
      JSON.stringify(from),
      JSON.stringify(value),
      ...(until === undefined || until === values[index + 1]?.from ? [] : [JSON.stringify(until), "undefined"]),
    ])
    .join(", ");

/** JavaScript that chooses a dated value by a day; `none` where none holds. */
const chosen = (
  values: ReadonlyArray<RunningValue>,
  day: string,
  none: string,
  tested: (condition: string) => string,
): string => {
  return values.toReversed().reduceRight((otherwise, { from, until, value }, index, all) => {
    // Where the next value begins when this one ends, the test before it has asked already.
    const next = all[index - 1];
    const held = JSON.stringify(value);
    const ends = until === undefined || until === next?.from;
    const text = ends ? held : `${day} < "${until}" ? ${held} : ${none}`;
    return `${tested(`${day} >= "${from}"`)} ? ${text} : ${otherwise}`;
  }, none);
};
