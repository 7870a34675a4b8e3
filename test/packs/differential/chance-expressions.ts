import type { Chance } from "./chance.ts";
import { codes } from "./chance-facts.ts";

/** Kinds of expressions that are made by chance. `item` is a record of a list. */
type Kind = "boolean" | "money" | "percent" | "number" | "text" | "code" | "day" | "instant" | "days" | "months";

interface Names {
  readonly definitions: ReadonlyArray<{ readonly name: string; readonly kind: string }>;
}

const member: Readonly<Record<Kind, ReadonlyArray<string>>> = {
  boolean: ["flag"],
  money: ["amount", "other"],
  percent: ["share"],
  number: ["count"],
  text: ["note"],
  code: ["colour"],
  day: ["day"],
  instant: [],
  days: [],
  months: [],
};
const roots: Readonly<Record<Kind, ReadonlyArray<string>>> = {
  ...member,
  percent: ["share", "rate"],
  day: ["day", "begins", "madeOn"],
  instant: ["at", "filedAt"],
};

/** Writes FEEL of a kind by chance; not all of it fits, which whoever reads it finds out. */
export class Expressions {
  readonly #chance: Chance;
  readonly #names: Names;
  /** Variables over lists that are open, with whether they have the list `parts`. */
  readonly #items: Array<{ readonly name: string; readonly hasParts: boolean }> = [];

  constructor(chance: Chance, names: Names) {
    this.#chance = chance;
    this.#names = names;
  }

  of(kind: Kind, depth: number): string {
    if (depth <= 0 || this.#chance.of(0.15)) return this.#leaf(kind);
    return this.#definition(kind) ?? this.#choice(kind, depth) ?? this.#compound(kind, depth - 1);
  }

  /** A list of numbers or texts. */
  list(kind: Kind, depth: number): string {
    const chance = this.#chance;
    const name = chance.among(member[kind].length === 0 ? ["day"] : member[kind]);
    switch (chance.below(kind === "text" ? 7 : 6)) {
      case 0:
        return `[${Array.from({ length: 1 + chance.below(3) }, () => this.of(kind, depth - 1)).join(", ")}]`;
      case 1:
        return this.#loop((item) => `for ${item} in ${this.#records()} return ${this.of(kind, depth - 1)}`, true);
      case 2:
        return `concatenate(${this.#records()}.${name}, ${this.#records()}.${name})`;
      case 3:
        return `append(${this.#records()}.${name}, ${this.#leaf(kind)})`;
      case 4:
        return `${this.#records()}.${name}`;
      case 5:
        return `${this.#filtered(depth)}.${name}`;
      default:
        return chance.of(0.5) ? "names" : "distinct values(names)";
    }
  }

  #leaf(kind: Kind): string {
    const chance = this.#chance;
    const item = this.#items[chance.below(this.#items.length + 1)];
    const name = chance.among((item === undefined ? roots : member)[kind].concat(""));
    if (name !== "" && item !== undefined && chance.of(0.8)) return `${item.name}.${name}`;
    if (name !== "" && chance.of(0.75)) {
      const plain = member[kind].includes(name);
      return `${plain ? chance.among(["", "", "inner.", "inner.deep."]) : ""}${name}`;
    }
    switch (kind) {
      case "boolean":
        return chance.among(["true", "false", "flag", "inner.flag"]);
      case "money":
        return chance.among([
          "0",
          "100",
          "0.01",
          "123.45",
          "limit of money",
          "changing limit",
          "amount",
          "90071992547409.91",
        ]);
      case "percent":
        return chance.among(["0.8", "0.265", "1", "share of all", "share"]);
      case "number":
        return chance.among(["0", "1", "12", "2.5", "many", "count", "count(lines)"]);
      case "text":
        return chance.among(['"red"', '"s"', '""', "word", "note"]);
      case "code":
        return chance.of(0.5) ? `"${chance.among(codes)}"` : "colour";
      case "day":
        return chance.among(["today", 'date("2026-11-25")', '@"2024-02-29"', "day", "begins"]);
      case "instant":
        return chance.among(["at", "filedAt"]);
      case "days":
        return chance.among(['@"P30D"', '@"P1D"']);
      default:
        return chance.among(['@"P3M"', '@"P1Y"']);
    }
  }

  #definition(kind: Kind): string | undefined {
    const fitting = this.#names.definitions.filter((definition) => definition.kind === kind);
    return fitting.length > 0 && this.#chance.of(0.15) ? this.#chance.among(fitting).name : undefined;
  }

  #choice(kind: Kind, depth: number): string | undefined {
    return this.#chance.of(0.1)
      ? `(if ${this.of("boolean", depth - 1)} then ${this.of(kind, depth - 1)} else ${this.of(kind, depth - 1)})`
      : undefined;
  }

  #compound(kind: Kind, depth: number): string {
    const chance = this.#chance;
    switch (kind) {
      case "boolean":
        return this.#boolean(depth);
      case "money":
      case "percent":
      case "number":
        return this.#number(kind, depth);
      case "text":
        return chance.of(0.5)
          ? `${chance.among(["upper case", "lower case"])}(${this.of("text", depth)})`
          : `names[${chance.among(["1", "2", "-1"])}]`;
      case "day":
        return this.#day(depth);
      case "days":
        return chance.among([
          () => `(${this.of("day", depth)} - ${this.of("day", depth)})`,
          () => `(${this.of("days", depth)} + ${this.of("days", depth)})`,
          () => `days(${this.of("number", 0)})`,
          () => `(${this.of("days", depth)} * 2)`,
        ])();
      case "months":
        return chance.among([
          () => `years and months duration(${this.of("day", depth)}, ${this.of("day", depth)})`,
          () => `months(${chance.among(["3", "14", "many"])})`,
        ])();
      default:
        return this.#leaf(kind);
    }
  }

  #number(kind: "money" | "percent" | "number", depth: number): string {
    const chance = this.#chance;
    const inner = (of: Kind = kind) => this.of(of, depth);
    const general = [
      () => `(${inner()} ${chance.among(["+", "-"])} ${inner()})`,
      () => `(${inner()} * ${inner(kind === "money" ? chance.among(["percent", "number"]) : "number")})`,
      () => `(${inner()} ${chance.among(["+", "-"])} ${inner()})`,
      () => `(${inner()} * ${inner(kind === "money" ? chance.among(["percent", "number"]) : "number")})`,
      () => `(-${inner()})`,
      () => `sum(${this.list(kind, depth)})`,
      () => `sum(${this.#filtered(depth)}.${chance.among(member[kind])})`,
      () => `${chance.among(["min", "max"])}(${inner()}, ${inner()})`,
      () => `${chance.among(["min", "max"])}(${this.list(kind, depth)})`,
      () => `abs(${inner()})`,
      () =>
        `${chance.among(["floor", "ceiling", "round half up", "round half even", "round half down", "round up", "round down"])}(${inner()}, ${chance.among(["0", "1", "2"])})`,
      () =>
        `${chance.among(["floor", "ceiling", "round half up", "round half even"])}(${inner()} / ${inner("number")}, 2)`,
      () => `${this.#records()}[${chance.among(["1", "-1", "count"])}].${chance.among(member[kind])}`,
    ];
    if (kind === "money") general.push(() => `limit by day(${this.of("day", depth)})`);
    if (kind === "number")
      general.push(
        () => `count(${this.#filtered(depth)})`,
        () => `count(${this.list("text", depth)})`,
        () => `modulo(${inner()}, ${inner()})`,
        () => `${inner("day")}.${chance.among(["year", "month", "day", "weekday"])}`,
        () => `${inner("months")}.${chance.among(["years", "months"])}`,
        () => `${inner("days")}.days`,
        () => `string length(${inner("text")})`,
      );
    return chance.among(general)();
  }

  #day(depth: number): string {
    const chance = this.#chance;
    const inner = () => this.of("day", depth);
    return chance.among([
      () => `(${inner()} ${chance.among(["+", "-"])} ${this.of("days", 0)})`,
      () => `(${inner()} ${chance.among(["+", "-"])} ${this.of("months", 0)})`,
      () => `local day(${this.of("instant", 0)})`,
      () => `next working day(${inner()})`,
      () => `working days after(${inner()}, ${chance.among(["0", "3", "20"])})`,
      () => `end of year(${inner()})`,
      () => `days after(${inner()}, ${chance.among(["1", "400"])})`,
      () => `${chance.among(["min", "max"])}(${inner()}, ${inner()})`,
      () => `max(${this.#records()}.day)`,
    ])();
  }

  #boolean(depth: number): string {
    const chance = this.#chance;
    const inner = () => this.of("boolean", depth);
    const kind = chance.among([
      "money",
      "money",
      "money",
      "percent",
      "number",
      "number",
      "money",
      "percent",
      "number",
      "text",
      "code",
      "day",
      "instant",
      "days",
      "months",
    ] as const);
    const ordered = kind === "text" || kind === "code" ? ["=", "!="] : ["=", "!=", "<", "<=", ">", ">="];
    return chance.among([
      () => `(${inner()} and ${inner()})`,
      () => `(${inner()} or ${inner()})`,
      () => `not(${inner()})`,
      () => `${this.of(kind, depth)} ${chance.among(ordered)} ${this.of(kind, depth)}`,
      () => `${this.of(kind, depth)} ${chance.among(ordered)} ${this.of(kind, depth)}`,
      () => `${this.of(kind, depth)} ${chance.among(ordered)} ${this.of(kind, depth)}`,
      () =>
        `${this.#leaf(chance.among(["money", "code", "day", "boolean"] as const))} ${chance.among(["=", "!="])} null`,
      () => `${chance.among(["inner", "inner.deep", "lines", "hours"])} ${chance.among(["=", "!="])} null`,
      () => `${this.of("code", 0)} in ("red", "s")`,
      () => `${this.of("money", depth)} in [${this.of("money", 0)}..${this.of("money", 0)}]`,
      () => `${this.of("day", depth)} between ${this.of("day", 0)} and ${this.of("day", 0)}`,
      () => this.#quantified(depth),
      () => this.#quantified(depth),
      () => `list contains(${this.list("text", depth)}, ${this.of("text", 0)})`,
      () => `list contains(${this.#records()}.colour, ${this.of("code", 0)})`,
      () => `${chance.among(["all", "any"])}(${this.#records()}.flag)`,
      () =>
        `${chance.among(["contains", "starts with", "ends with"])}(${this.of("text", depth)}, ${this.of("text", 0)})`,
      () => `hours ${chance.among(ordered)} ${chance.among(["15.1", "0.1", "share * count", "count"])}`,
      () => `colour table = "${chance.among(["a", "b"])}"`,
      () => `count(all colours) > ${chance.below(3)}`,
    ])();
  }

  #quantified(depth: number): string {
    return this.#loop(
      (item) =>
        `(${this.#chance.among(["some", "every"])} ${item} in ${this.#chance.of(0.3) ? this.#filtered(depth - 1) : this.#records()} satisfies ${this.of("boolean", depth)})`,
    );
  }

  #loop(body: (item: string) => string, bare = false): string {
    const name = `x${this.#items.length}`;
    this.#items.push({ name, hasParts: false });
    const text = body(name);
    this.#items.pop();
    return bare ? `(${text})` : text;
  }

  /** A list of records; the parts of an item where one is open. */
  #records(): string {
    return this.#chance.among(["lines", "lines", "more", "lines[1].parts"]);
  }

  #filtered(depth: number): string {
    const chance = this.#chance;
    const condition = chance.among([
      () => `colour = "${chance.among(codes)}"`,
      () => `colour in ("red", "s")`,
      () =>
        `amount ${chance.among(["<", ">="])} ${chance.among(["100", "limit of money", "other", "share of all * other"])}`,
      () => `flag and day <= begins`,
      () => `item.flag = true or item.amount = null`,
      () => this.of("boolean", Math.min(depth, 1)),
    ])();
    return `${this.#records()}[${condition}]`;
  }
}
