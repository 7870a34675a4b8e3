import { Emitter, type EmitSource, NotCompilable } from "../../feel/index.ts";
import type { Type } from "../../feel/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import type { RunningValue } from "../dated-value.ts";
import type { KeyDate } from "../key-date.ts";

const typeAt = (compiled: CompiledPack, path: ReadonlyArray<string>): Type | undefined => {
  let type: Type | undefined = { kind: "record", members: compiled.program.roots };
  for (const name of path) type = type?.kind === "record" ? type.members[name] : undefined;
  return type;
};

/** Prints what a pack's expressions read beside facts: parameters by the day that chooses them. */
export class PackSource implements EmitSource {
  /** Functions that the emitted ones share: names by text. */
  readonly helpers = new Map<string, string>();
  readonly #compiled: CompiledPack;
  #emitter: Emitter | undefined;

  constructor(compiled: CompiledPack) {
    this.#compiled = compiled;
  }

  /** An emitter for one function over the pack; `closed` when it is for submitted applications only. */
  emitter(closed: boolean): Emitter {
    this.#emitter = new Emitter(this, closed, this.helpers);
    return this.#emitter;
  }

  definition(index: number): ReturnType<EmitSource["definition"]> {
    return this.#compiled.program.definition(index);
  }

  parameter(index: number): { readonly text: string; readonly largest: number } {
    const parameter = this.#compiled.program.parameters[index];
    if (parameter === undefined) throw new RangeError(`no parameter ${index}`);
    const { values, type, keyedOn, placed } = parameter;
    const numbers = values.map(({ value }) => (typeof value === "number" ? Math.abs(value) : 0));
    if (type.kind === "number" && values.some(({ value }) => typeof value !== "number"))
      throw new NotCompilable(placed.part.name, "a value beyond safe integers");
    return { text: chosen(values, this.day(keyedOn), type), largest: Math.max(...numbers) };
  }

  parameterOn(index: number, day: string): string {
    const parameter = this.#compiled.program.parametersByDay[index];
    if (parameter === undefined) throw new RangeError(`no parameter ${index}`);
    return `${this.#current.use("known1")}((day) => ${chosen(parameter.values, "day", parameter.type)}, ${day})`;
  }

  /** JavaScript for the first of the key dates that is known. */
  day(keys: ReadonlyArray<KeyDate>): string {
    const texts = keys
      .slice(0, keys.includes("today") ? keys.indexOf("today") + 1 : keys.length)
      .map((key) => this.#keyDate(key));
    return texts.length === 1
      ? (texts[0] ?? "today")
      : this.#current.keep(`k_${keys.join("_").replaceAll("-", "")}`, texts.join(" ?? "));
  }

  get #current(): Emitter {
    if (this.#emitter === undefined) throw new RangeError("nothing is being emitted");
    return this.#emitter;
  }

  #keyDate(key: KeyDate): string {
    if (key === "today") return "today";
    const path = this.#compiled.keyDates[key];
    const type = typeAt(this.#compiled, path);
    if (type === undefined) return "undefined";
    const fact = this.#current.factAt(path, type);
    return type.kind === "instant"
      ? this.#current.keep(
          `k_${key.replaceAll("-", "")}`,
          `${this.#current.use("known1")}((x) => ${this.#current.use("localDay")}(x, zone), ${fact})`,
        )
      : fact;
  }
}

const literal = (value: unknown, type: Type): string =>
  value === undefined ? (type.kind === "number" ? "NaN" : "undefined") : JSON.stringify(value);

/** JavaScript that chooses a dated value by a day; missing where none holds. */
const chosen = (values: ReadonlyArray<RunningValue>, day: string, type: Type): string => {
  const none = literal(undefined, type);
  return values.toReversed().reduceRight((otherwise, { from, until, value }, index, all) => {
    // Where the next value begins when this one ends, the test before it has asked already.
    const next = all[index - 1];
    const ends = until === undefined || until === next?.from ? "" : ` && ${day} < "${until}"`;
    return `${day} >= "${from}"${ends} ? ${literal(value, type)} : ${otherwise}`;
  }, none);
};
