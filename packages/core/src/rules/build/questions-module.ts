import { type QuestionTables, reasonPaths } from "../../compiled/index.ts";
import { AskingEmitter, type Node, type QuestionSource } from "../../feel/index.ts";
import type { LocalizedText } from "../../primitives/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import type { CompiledRule } from "../compiled-rule.ts";
import { byReasons, finished } from "./gate-functions.ts";
import { Interned } from "./interned.ts";
import { moduleOf, quoted } from "./module-text.ts";
import { ofAnswer } from "./of-answer.ts";
import { PackSource } from "./pack-source.ts";
import { questionAt } from "./question-at.ts";

/** The table of a pack's questions in the making. */
class Questions implements QuestionSource {
  readonly #compiled: CompiledPack;
  readonly #source: PackSource;
  readonly #paths = new Interned<string>();
  /** Names of the functions that ask for definitions; more may come while they are printed. */
  readonly definitions = new Map<number, string>();

  constructor(compiled: CompiledPack, source: PackSource) {
    this.#compiled = compiled;
    this.#source = source;
  }

  question(path: string): number {
    return this.#paths.place(path);
  }

  definition(index: number): string {
    const name = `D${index}`;
    this.definitions.set(index, name);
    return name;
  }

  days(parameter: number): ReturnType<QuestionSource["days"]> {
    const keys = this.#compiled.program.parameters[parameter]?.keyedOn ?? [];
    return keys.map((key) => ({
      day: this.#source.day([key]),
      path: key === "today" ? undefined : this.#compiled.keyDates[key].join("."),
    }));
  }

  get tables(): QuestionTables {
    const texts = new Interned<LocalizedText>();
    const questions = this.#paths.table.map((path) => {
      const question = questionAt(this.#compiled, path);
      return question === undefined ? ([path] as const) : ([path, texts.place(question)] as const);
    });
    return { questions, texts: texts.table };
  }
}

/** A function for each text of a rule that asks for what it waits for, and the table of questions. */
export const questionsModule = (compiled: CompiledPack): string => {
  const source = new PackSource(compiled);
  const questions = new Questions(compiled, source);
  const imports = new Set(["missingBy", "questionsBy"]);
  let ofReasons = "";
  const reasons = (): string => {
    imports.add("askReasons");
    ofReasons = `const R = /* @__PURE__ */ askReasons(${JSON.stringify(reasonPaths.map((path) => questions.question(path)))});`;
    return "R";
  };
  const emitted = (body: (emitter: AskingEmitter) => string): string => {
    const emitter = source.use(new AskingEmitter(questions, source, false, source.helpers));
    const { text, imports: used } = finished(emitter, "", "w, a", [body(emitter)], compiled, ofAnswer);
    for (const name of used) imports.add(name);
    return text;
  };
  const asks = compiled.rules.map(
    ({ id, texts }) =>
      `${JSON.stringify(id)}: [${texts.map((text) => emitted((emitter) => asked(emitter, text, reasons))).join(", ")}]`,
  );
  const definitions: Array<string> = [];
  for (const [index, name] of questions.definitions)
    definitions.push(`const ${name} = ${emitted((emitter) => emitter.asking(source.definition(index)))};`);
  return moduleOf(compiled, imports, source, [
    ...definitions,
    ...(ofReasons === "" ? [] : [ofReasons]),
    `const tables = () => JSON.parse(${quoted(JSON.stringify(questions.tables))});`,
    `const asks = {\n${asks.join(",\n")}\n};`,
    "export const questions = /* @__PURE__ */ questionsBy(tables, asks);",
    "export const missing = /* @__PURE__ */ missingBy(tables, asks);",
  ]);
};

/** Whether the rule applies is asked first: what it requires matters only then. One of the two is missing. */
const asked = (emitter: AskingEmitter, rule: CompiledRule, reasons: () => string): string => {
  const { require, when } = rule.nodes;
  const requires = require === undefined ? "" : asksOf(emitter, rule, require, reasons);
  if (when === undefined) return requires;
  const applies = `!(${emitter.holds(when)}) && !(${emitter.fails(when)})`;
  return `if (${applies}) {\n${emitter.asking(when, true)}} else {\n${requires}}\n`;
};

/** What is required waits for facts; where it is not met and the rule waits all the same, it waits for what a reason lacks. */
const asksOf = (emitter: AskingEmitter, rule: CompiledRule, require: Node, reasons: () => string): string => {
  const requires = emitter.asking(require, true);
  const recorded = rule.severity === "review" ? undefined : byReasons(rule);
  if (recorded === undefined) return requires;
  return `if (${emitter.fails(require)}) ${reasons()}(${recorded}, a);\nelse {\n${requires}}\n`;
};
