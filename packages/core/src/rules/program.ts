import * as Result from "effect/Result";
import { type Calendar, placesOf } from "../primitives/index.ts";
import { caseFileFacts, type FactNode } from "../domain/index.ts";
import {
  checkCondition,
  checkExpression,
  checkTest,
  Compiler,
  type Expression,
  factType,
  Mismatch,
  type NameTable,
  type Node,
  parseExpression,
  parseUnaryTests,
  type Scope,
  type Type,
  unify,
  wordNames,
} from "../feel/index.ts";
import { type RunningParameter, runningParameter, valueOn } from "./dated-value.ts";
import { type ChosenParameter, type ParameterByDay, readParameters, tableOf } from "./read-parameters.ts";
import type { DecisionTable } from "./definition.ts";
import type { MergedPack, Placed } from "./layers.ts";
import type { PackProblem } from "./pack-problem.ts";
import type { Parameter } from "./parameter.ts";
import { type Position, Refused } from "./refused.ts";

/** Levels that an expression may have, with the definitions it reads: each takes a few steps of the stack. */
const deepest = 500;

/** How many records lie within each other, at most. */
const depthOf = (part: unknown): number => {
  if (typeof part !== "object" || part === null) return 0;
  const deepestPart = Object.values(part).reduce<number>((most, each) => Math.max(most, depthOf(each)), 0);
  return Array.isArray(part) ? deepestPart : deepestPart + 1;
};

interface Definable {
  readonly position: Position;
  readonly build: () => Node;
}

/** The expressions of a merged pack, each compiled when it is first needed. */
export class Program {
  readonly parameters: ReadonlyArray<ChosenParameter>;
  readonly parametersByDay: ReadonlyArray<ParameterByDay>;
  readonly problems: ReadonlyArray<PackProblem>;
  readonly compiler: Compiler;
  readonly facts: FactNode;
  readonly roots: Readonly<Record<string, Type>>;
  readonly definitionNames: ReadonlyArray<string>;
  readonly scope: Scope;
  /** Every expression that was parsed, by its text. */
  readonly expressions: Map<string, Expression>;
  readonly #names: ReadonlyArray<string>;
  readonly #definables: ReadonlyArray<Definable>;
  readonly #definitions: Array<Node | Refused | "open" | undefined> = [];
  /** Levels of each definition down to facts, of what was read last, and of all that is being read. */
  readonly #reaches: Array<number> = [];
  #reach = 0;
  #open = 0;
  readonly calendar: Calendar;
  readonly #moneyScale: number;

  constructor(
    merged: MergedPack,
    calendar: Calendar,
    facts: FactNode = caseFileFacts,
    expressions: Iterable<readonly [text: string, expression: Expression]> = [],
  ) {
    this.expressions = new Map(expressions);
    const moneyScale = placesOf(merged.pack.jurisdiction.currency);
    this.#moneyScale = moneyScale;
    this.facts = facts;
    const root = factType(facts, moneyScale);
    this.roots = root.kind === "record" ? root.members : {};
    const { chosen, byDay, problems } = readParameters(merged, moneyScale);
    this.parameters = chosen;
    this.parametersByDay = byDay;
    this.problems = problems;
    this.calendar = calendar;
    this.definitionNames = [...merged.definitions.keys(), ...merged.tables.keys()];
    this.#definables = [
      ...[...merged.definitions.values()].map(({ pack, part }) => {
        const position = { pack: pack.id, path: `definitions/${part.name}` };
        return { position, build: () => this.#read(part.value, position, checkExpression) };
      }),
      ...[...merged.tables.values()].map(({ pack, part }) => {
        const position = { pack: pack.id, path: `tables/${part.name}` };
        return { position, build: () => this.#table(part, position) };
      }),
    ];
    this.scope = {
      roots: this.roots,
      parameters: tableOf(chosen),
      parametersByDay: tableOf(byDay),
      definitions: this.#definitionTable(),
    };
    this.#names = wordNames(this.scope);
    this.compiler = new Compiler(this.definition);
  }

  /** The body of a definition or a table. @throws Refused */
  readonly definition = (index: number): Node => {
    const known = this.#definitions[index];
    if (known instanceof Refused) throw known;
    if (known !== undefined && known !== "open") {
      this.#reach = Math.max(this.#reach, this.#reaches[index] ?? 0);
      return known;
    }
    const definable = this.#definables[index];
    if (definable === undefined) throw new RangeError(`no definition ${index}`);
    const name = this.definitionNames[index] ?? "";
    if (known === "open")
      throw new Refused({
        ...definable.position,
        at: undefined,
        expected: "definitions that do not need themselves",
        found: name,
        advice: "Break the circle.",
      });
    this.#definitions[index] = "open";
    const outer = this.#reach;
    this.#reach = 0;
    try {
      const node = definable.build();
      this.#definitions[index] = node;
      this.#reaches[index] = this.#reach;
      return node;
    } catch (error) {
      this.#definitions[index] = error instanceof Refused ? error : undefined;
      throw error;
    } finally {
      this.#reach = Math.max(outer, this.#reach);
    }
  };

  /** @throws Refused when the text is no condition over the facts. */
  condition(text: string, position: Position): Node {
    return this.#read(text, position, checkCondition);
  }

  /** @throws Refused when the text is no expression over the facts. */
  expression(text: string, position: Position): Node {
    return this.#read(text, position, checkExpression);
  }

  /** @throws Refused when the text does not give a day. */
  day(text: string, position: Position): Node {
    const node = this.#read(text, position, checkExpression);
    if (node.type.kind !== "day")
      throw new Refused({
        ...position,
        at: 0,
        expected: "a day",
        found: node.text,
        advice: "Write an expression that gives a day.",
      });
    return node;
  }

  /** A parameter of any layer as expressions would read it; undefined when a value of it is malformed. */
  running({ part }: Placed<Parameter>): RunningParameter | undefined {
    const running = runningParameter(part, this.#moneyScale);
    return "expected" in running ? undefined : running;
  }

  /** What parameters by day are on a day, by index. */
  get functionsOfDays(): ReadonlyArray<(day: string) => unknown> {
    this.#functions ??= this.parametersByDay.map(
      ({ values }) =>
        (day: string) =>
          valueOn(values, day)?.value,
    );
    return this.#functions;
  }

  #functions: ReadonlyArray<(day: string) => unknown> | undefined;

  #definitionTable(): NameTable {
    const indexes = new Map(this.definitionNames.map((name, index) => [name, index]));
    return {
      get: (name) => {
        const index = indexes.get(name);
        return index === undefined ? undefined : { index, type: this.definition(index).type };
      },
      has: (name) => indexes.has(name),
      keys: () => indexes.keys(),
    };
  }

  #read(text: string, position: Position, check: (expression: Expression, text: string, scope: Scope) => Node): Node {
    const expression = this.expressions.get(text) ?? this.#parse(text, position);
    return this.#within(depthOf(expression), position, () =>
      this.#checked(position, () => check(expression, text, this.scope)),
    );
  }

  #parse(text: string, position: Position): Expression {
    const parsed = parseExpression(text, this.#names);
    if (Result.isFailure(parsed)) throw new Refused({ advice: undefined, ...position, ...parsed.failure });
    this.expressions.set(text, parsed.success);
    return parsed.success;
  }

  /** Reads an expression of some depth, and refuses it where definitions that read definitions take it too deep. */
  #within(depth: number, position: Position, read: () => Node): Node {
    const tooDeep = (): Refused =>
      new Refused({
        ...position,
        at: undefined,
        expected: `expressions at most ${deepest} levels deep, the definitions they read included`,
        found: "deeper ones",
        advice: "Let fewer definitions build on each other.",
      });
    const outer = this.#reach;
    this.#reach = 0;
    this.#open += depth;
    try {
      if (this.#open > deepest) throw tooDeep();
      const node = read();
      this.#reach += depth;
      if (this.#reach > deepest) throw tooDeep();
      return node;
    } finally {
      this.#open -= depth;
      this.#reach = Math.max(outer, this.#reach);
    }
  }

  #checked<R>(position: Position, check: () => R): R {
    try {
      return check();
    } catch (mismatch) {
      if (mismatch instanceof Mismatch)
        throw new Refused({ ...position, ...mismatch.problem, advice: mismatch.problem.advice });
      throw mismatch;
    }
  }

  #table(table: DecisionTable, position: Position): Node {
    const inputs = table.inputs.map((text, index) =>
      this.expression(text, { ...position, path: `${position.path}/inputs/${index}` }),
    );
    const rows = table.rows.map((row, index) => {
      const at = { ...position, path: `${position.path}/rows/${index}` };
      if (row.when.length !== inputs.length)
        throw new Refused({
          ...at,
          at: undefined,
          expected: `a cell for each of ${inputs.length} inputs`,
          found: `${row.when.length}`,
          advice: "Write - in a cell that does not matter.",
        });
      const items = inputs.flatMap((input, column) => this.#cell(input, row.when[column] ?? "-", at, column));
      const when: Node = {
        op: "and",
        items,
        type: { kind: "boolean" },
        span: { from: 0, to: 0 },
        text: row.when.join("; "),
      };
      return { when, then: this.expression(row.then, { ...at, path: `${at.path}/then` }) };
    });
    const type = rows
      .map(({ then }) => then.type)
      .reduce<Type | undefined>((all, each) => (all === undefined ? undefined : unify(all, each)), { kind: "null" });
    if (type === undefined)
      throw new Refused({
        ...position,
        at: undefined,
        expected: "outputs of one kind",
        found: "several kinds",
        advice: undefined,
      });
    const of = table.hitPolicy === "collect" ? ({ kind: "list", of: type } as const) : type;
    return { op: "table", hitPolicy: table.hitPolicy, rows, type: of, span: { from: 0, to: 0 }, text: table.name };
  }

  #cell(input: Node, cell: string, row: Position, column: number): ReadonlyArray<Node> {
    const position = { ...row, path: `${row.path}/when/${column}` };
    const parsed = parseUnaryTests(cell, this.#names);
    if (Result.isFailure(parsed)) throw new Refused({ advice: undefined, ...position, ...parsed.failure });
    const { any, negated, tests } = parsed.success;
    if (any) return [];
    const items = tests.map((test) => this.#checked(position, () => checkTest(input, test, cell, this.scope)));
    const place = { type: { kind: "boolean" }, span: { from: 0, to: cell.length }, text: cell } as const;
    const either: Node = items.length === 1 && items[0] !== undefined ? items[0] : { op: "or", items, ...place };
    return [negated ? { op: "not", of: either, ...place } : either];
  }
}
