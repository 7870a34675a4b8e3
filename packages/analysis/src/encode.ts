import type { CompiledPack } from "@kaari/core";
import { arithmetic } from "./encode-arithmetic.ts";
import { call } from "./encode-calls.ts";
import { filter, itemAt, quantified, table } from "./encode-lists.ts";
import { literal } from "./encode-literal.ts";
import { compare, same } from "./encode-comparison.ts";
import { CalendarLaws } from "./calendar-laws.ts";
import { choice, type Coded, itemsOf, knownOf, Outside, scalar, type Truth, truth, withKnown } from "./coded.ts";
import { inCalendar, SymbolicFacts, usualDay } from "./symbolic-facts.ts";
import type { Node, NodeOf, Type } from "./node.ts";
import { parameterValue } from "./parameter-values.ts";
import { and, ite, not, or, type Smt } from "./smt.ts";
import { Texts } from "./texts.ts";
import { Vocabulary } from "./vocabulary.ts";

/** Turns expressions of one pack into formulas over every case file at once. */
export class Encoder {
  readonly compiled: CompiledPack;
  readonly closed: boolean;
  readonly vocabulary: Vocabulary;
  readonly texts: Texts;
  readonly calendar: CalendarLaws;
  readonly facts: SymbolicFacts;
  readonly #definitions = new Map<number, Coded>();
  readonly #loose = new Map<Node, string>();
  readonly #lists: "bounded" | "loose";
  readonly #beside: Encoder | undefined;
  #loosely: Encoder | undefined;
  #slots: ReadonlyArray<Coded> = [];

  /**
   * `closed`: facts that are not given count as absent. `bounded` lists have few items, so that what is shown is real;
   * of `loose` ones nothing is known, so that what is never true is never true of longer ones either. `beside`: an encoder of the same facts, whose formulas can
   * stand in one question with these.
   */
  constructor(compiled: CompiledPack, closed: boolean, lists: "bounded" | "loose" = "bounded", beside?: Encoder) {
    this.#lists = lists;
    this.compiled = compiled;
    this.closed = closed;
    this.#beside = beside;
    const { facts, roots } = compiled.program;
    this.vocabulary = beside?.vocabulary ?? new Vocabulary();
    this.texts = beside?.texts ?? new Texts();
    this.calendar = beside?.calendar ?? new CalendarLaws(this.vocabulary);
    this.facts = beside?.facts ?? new SymbolicFacts(this.vocabulary, this.texts, facts, roots);
  }

  /** The same pack with loose lists. */
  get loosely(): Encoder {
    this.#loosely ??= new Encoder(this.compiled, this.closed, "loose", this.#beside?.loosely);
    return this.#loosely;
  }

  /** The day of assessing. */
  get today(): Smt {
    return this.vocabulary.once("today", "Int", (name) => ({
      fact: { path: "", part: "today" },
      laws: [inCalendar(name)],
      usual: [usualDay(name)],
    }));
  }

  condition(node: Node): Truth {
    return truth(this.encode(node));
  }

  encode(node: Node): Coded {
    try {
      return this.#short(this.#encode(node));
    } catch (outside) {
      if (!(outside instanceof Outside) || node.type.kind === "list" || node.type.kind === "record") throw outside;
      return this.loose(node.type, outside.reason, this.#keyOf(node));
    }
  }

  /** What is said of facts alone comes to the same wherever it is said; of the item of a list, each time to something else. */
  #keyOf(node: Node): string {
    const known = this.#slots.length === 0 ? this.#loose.get(node) : undefined;
    const key = known ?? `node ${this.vocabulary.declare("Bool")}`;
    if (this.#slots.length === 0) this.#loose.set(node, key);
    return key;
  }

  /** A value of which nothing is known but its kind. */
  loose(type: Type, reason: string, key: string, laws: (name: Smt) => ReadonlyArray<Smt> = () => []): Coded {
    const told = { loose: reason };
    const known = this.vocabulary.once(`known ${key}`, "Bool", () => told);
    if (type.kind === "boolean") {
      const holds = this.vocabulary.once(`loose ${key}`, "Bool", () => told);
      return { kind: "truth", yes: and(known, holds), no: and(known, not(holds)) };
    }
    if (type.kind === "list" || type.kind === "record" || type.kind === "instant" || type.kind === "null")
      throw new Outside(reason);
    const value = this.vocabulary.once(`loose ${key}`, "Int", (name) => ({ ...told, laws: laws(name) }));
    return { kind: "scalar", known, value, scale: type.kind === "number" ? type.scale : 0 };
  }

  /** `body` with an item in a slot. */
  within<R>(slot: number, item: Coded, body: () => R): R {
    const before = this.#slots;
    const slots = [...before];
    slots[slot] = item;
    this.#slots = slots;
    try {
      return body();
    } finally {
      this.#slots = before;
    }
  }

  #short(coded: Coded): Coded {
    const { vocabulary } = this;
    switch (coded.kind) {
      case "truth":
        return {
          kind: "truth",
          yes: vocabulary.define("Bool", coded.yes),
          no: vocabulary.define("Bool", coded.no),
        };
      case "scalar":
        return {
          ...coded,
          known: vocabulary.define("Bool", coded.known),
          value: vocabulary.define("Int", coded.value),
        };
      case "items":
        return {
          ...coded,
          known: vocabulary.define("Bool", coded.known),
          items: coded.items.map((item) => ({ ...item, in: vocabulary.define("Bool", item.in) })),
        };
      case "moment":
      case "facts":
        return coded;
      default:
        return coded satisfies never;
    }
  }

  #encode(node: Node): Coded {
    switch (node.op) {
      case "literal":
        return literal(this, node);
      case "fact":
        if (this.#lists === "loose" && node.type.kind === "list") throw new Outside("lists");
        return this.facts.at(node.path.join("."));
      case "local": {
        const item = this.#slots[node.slot];
        if (item === undefined) throw new Outside("an item of no list");
        return item;
      }
      case "member":
        return this.#member(this.encode(node.of), node.name);
      case "project": {
        const list = itemsOf(this.encode(node.list));
        return { ...list, items: list.items.map((item) => ({ ...item, of: this.#member(item.of, node.name) })) };
      }
      case "parameter": {
        const { compiled } = this;
        const parameter = compiled.program.parameters[node.index];
        if (parameter === undefined) throw new Outside("an unknown parameter");
        return parameterValue(parameter, this.keyDay(parameter.keyedOn), this.texts);
      }
      case "parameter-on": {
        const parameter = this.compiled.program.parametersByDay[node.index];
        if (parameter === undefined) throw new Outside("an unknown parameter");
        return parameterValue(parameter, scalar(this.encode(node.day)), this.texts);
      }
      case "definition":
        return this.#definition(node.index);
      case "today":
        return { kind: "scalar", known: "true", value: this.today, scale: 0 };
      case "and":
      case "or": {
        const items = node.items.map((item) => this.condition(item));
        const [yes, no] = [items.map((item) => item.yes), items.map((item) => item.no)];
        return node.op === "and"
          ? { kind: "truth", yes: and(...yes), no: or(...no) }
          : { kind: "truth", yes: or(...yes), no: and(...no) };
      }
      case "not": {
        const { yes, no } = this.condition(node.of);
        return { kind: "truth", yes: no, no: yes };
      }
      case "is-null": {
        const known = this.#givenness(node.of);
        const absent = this.closed ? not(known) : "false";
        return node.negated ? { kind: "truth", yes: known, no: absent } : { kind: "truth", yes: absent, no: known };
      }
      case "compare":
        return compare(this, node);
      case "arithmetic":
        return arithmetic(this, node);
      case "negate": {
        const of = scalar(this.encode(node.of));
        return {
          kind: "scalar",
          known: of.known,
          value: `(- ${of.value})`,
          scale: of.scale,
          ...(of.pieces === undefined ? {} : { pieces: of.pieces.map(({ when, value }) => ({ when, value: -value })) }),
        };
      }
      case "if":
        return this.#if(node);
      case "list":
        return {
          kind: "items",
          known: "true",
          items: node.items.map((item) => ({ in: "true", of: this.encode(item) })),
        };
      case "filter":
        return filter(this, node);
      case "for": {
        const list = itemsOf(this.encode(node.list));
        return {
          ...list,
          items: list.items.map((item) => ({
            in: item.in,
            of: this.within(node.slot, item.of, () => this.encode(node.body)),
          })),
        };
      }
      case "some":
      case "every":
        return quantified(this, node);
      case "item-at":
        return itemAt(this, node);
      case "call":
        return call(this, node);
      case "table":
        return table(this, node);
      default:
        return node satisfies never;
    }
  }

  /** The first of some key dates that is known. */
  keyDay(keys: ReadonlyArray<"call-opening" | "filing" | "decision" | "today">): {
    readonly known: Smt;
    readonly value: Smt;
  } {
    return keys.toReversed().reduce<{ known: Smt; value: Smt }>(
      (later, key) => {
        if (key === "today") return { known: "true", value: this.today };
        const fact = this.facts.at(this.compiled.keyDates[key].join("."));
        if (fact.kind !== "moment" && fact.kind !== "scalar") return later;
        return {
          known: or(fact.known, later.known),
          value: ite(fact.known, fact.kind === "moment" ? fact.day : fact.value, later.value),
        };
      },
      { known: "false", value: "0" },
    );
  }

  #givenness(node: Node): Smt {
    // A list that cannot be modelled is still given or not.
    return knownOf(node.op === "fact" ? this.facts.at(node.path.join(".")) : this.encode(node));
  }

  #member(of: Coded, name: string): Coded {
    if (of.kind !== "facts") throw new Outside("members of what is no record of facts");
    return this.facts.at(`${of.path}.${name}`);
  }

  #definition(index: number): Coded {
    const known = this.#definitions.get(index);
    if (known !== undefined) return known;
    const before = this.#slots;
    this.#slots = [];
    try {
      const coded = this.encode(this.compiled.program.definition(index));
      this.#definitions.set(index, coded);
      return coded;
    } finally {
      this.#slots = before;
    }
  }

  #if(node: NodeOf<"if">): Coded {
    const condition = this.condition(node.condition);
    const [then, otherwise] = [this.encode(node.then), this.encode(node.otherwise)];
    const chosen = choice(condition.yes, then, otherwise);
    const decided = or(condition.yes, condition.no);
    if (decided === "true") return chosen;
    // Where the condition is not known, branches that agree decide.
    if (chosen.kind === "truth" && then.kind === "truth" && otherwise.kind === "truth")
      return {
        kind: "truth",
        yes: ite(decided, chosen.yes, and(then.yes, otherwise.yes)),
        no: ite(decided, chosen.no, and(then.no, otherwise.no)),
      };
    if (chosen.kind === "scalar" && then.kind === "scalar" && otherwise.kind === "scalar") {
      const agree = same(then, otherwise);
      return { ...chosen, known: and(chosen.known, or(decided, agree)) };
    }
    return chosen.kind === "facts" ? chosen : withKnown(chosen, decided);
  }
}
