import type { ProofData, StepData } from "../../compiled/index.ts";
import { type StaticStep, type StepSource, TracingEmitter } from "../../feel/index.ts";
import type { LocalizedText } from "../../primitives/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import type { CompiledRule } from "../compiled-rule.ts";
import type { ParameterByDay } from "../read-parameters.ts";
import { CitedSources } from "./cited-sources.ts";
import { finished } from "./gate-functions.ts";
import { Interned } from "./interned.ts";
import { moduleOf, quoted } from "./module-text.ts";
import { ofAnswer } from "./of-answer.ts";
import { PackSource } from "./pack-source.ts";
import { questionAt } from "./question-at.ts";
import { typeCode } from "./type-code.ts";

/** The tables of a pack's proofs in the making. */
class ProofTables implements StepSource {
  readonly #compiled: CompiledPack;
  readonly #source: PackSource;
  readonly #sources: CitedSources;
  readonly #texts = new Interned<string>();
  readonly #labels = new Interned<LocalizedText>();
  readonly #steps = new Interned<StepData>();
  readonly #constants = new Interned<string>();
  readonly #definitions = new Map<number, string>();

  constructor(compiled: CompiledPack, source: PackSource) {
    this.#compiled = compiled;
    this.#source = source;
    this.#sources = new CitedSources(compiled);
  }

  get data(): ProofData {
    return {
      currency: this.#compiled.pack.jurisdiction.currency,
      texts: this.#texts.table,
      labels: this.#labels.table,
      steps: this.#steps.table,
      sources: this.#sources.sources.table,
    };
  }

  place(step: StaticStep): number {
    return this.#steps.place(this.#data(step));
  }

  keyDates(parameter: number): string {
    const keys = this.#compiled.program.parameters[parameter]?.keyedOn ?? [];
    const days = keys.map((key) => this.#source.day([key]));
    return days.length === 1 ? (days[0] ?? "today") : `[${days.join(", ")}]`;
  }

  /** Names of the functions that prove definitions; more may come while they are printed. */
  get definitions(): ReadonlyMap<number, string> {
    return this.#definitions;
  }

  definition(index: number): string {
    const name = this.#definitions.get(index) ?? `T${index}`;
    this.#definitions.set(index, name);
    return name;
  }

  constant(text: string): string {
    return `L${this.#constants.place(text)}`;
  }

  get constants(): ReadonlyArray<string> {
    return this.#constants.table.map((text, place) => `const L${place} = ${text};`);
  }

  #data({ node, path }: StaticStep): StepData {
    const said = { text: this.#texts.place(node.text), type: typeCode(node.type) };
    const { merged, program } = this.#compiled;
    switch (node.op) {
      case "parameter":
        return {
          kind: "parameter",
          ...said,
          keys: program.parameters[node.index]?.keyedOn ?? [],
          ...this.#parameter(program.parameters[node.index], node.name),
        };
      case "parameter-on":
        return { kind: "parameter", ...said, ...this.#parameter(program.parametersByDay[node.index], node.name) };
      case "definition": {
        const placed = merged.definitions.get(node.name) ?? merged.tables.get(node.name);
        const citation = placed?.part.citation;
        return {
          kind: "definition",
          ...said,
          name: node.name,
          ...(placed === undefined ? {} : this.#label(placed.part.label)),
          ...(placed === undefined || citation === undefined
            ? {}
            : { cite: this.#sources.cite(placed.pack, citation) }),
        };
      }
      case "literal":
        return { kind: "literal", ...said };
      default: {
        if (path === undefined) return { kind: "operation", ...said };
        return {
          kind: "fact",
          ...said,
          name: path,
          ...this.#label(questionAt(this.#compiled, path)),
        };
      }
    }
  }

  #parameter(parameter: ParameterByDay | undefined, name: string): Partial<StepData> {
    if (parameter === undefined) return { name };
    const { pack, part } = parameter.placed;
    return {
      name,
      ...this.#label(part.label),
      cite: this.#sources.cite(pack, part.citation),
      dated: parameter.values.map(({ dated, from, until }) =>
        dated.citation === undefined
          ? [from, until ?? null]
          : [from, until ?? null, this.#sources.cite(pack, dated.citation)],
      ),
    };
  }

  #label(label: LocalizedText | undefined): Pick<StepData, "label"> {
    return label === undefined ? {} : { label: this.#labels.place(label) };
  }
}

/** Functions that build the proofs of findings, and the tables of what proofs say. */
export const explainModule = (compiled: CompiledPack): string => {
  const source = new PackSource(compiled);
  const tables = new ProofTables(compiled, source);
  const imports = new Set(["explainBy", "none", "proofsOf"]);
  const emitted = (parameters: string, body: (emitter: TracingEmitter) => string): string => {
    const emitter = source.use(new TracingEmitter(tables, source, false, source.helpers));
    const { text, imports: used } = finished(emitter, "", parameters, [body(emitter)], compiled, ofAnswer);
    for (const name of used) imports.add(name);
    return text;
  };
  const builderOf = ({ nodes: { require, when } }: CompiledRule): string =>
    emitted("w", (emitter) => {
      const [applies, holds] = [when, require].map((node) => (node === undefined ? "undefined" : emitter.proof(node)));
      return `return { applies: ${applies}, holds: ${holds} };`;
    });
  const builders = compiled.rules.map(({ id, texts }) => `${JSON.stringify(id)}: [${texts.map(builderOf).join(", ")}]`);
  const definitions: Array<string> = [];
  for (const [index, name] of tables.definitions) {
    const proof = emitted("w, value", (emitter) => `return ${emitter.proof(source.definition(index), "value")};`);
    definitions.push(`const ${name} = ${proof};`);
  }
  return moduleOf(compiled, imports, source, [
    `const P = /* @__PURE__ */ proofsOf(() => JSON.parse(${quoted(JSON.stringify(tables.data))}));`,
    ...tables.constants,
    ...definitions,
    `export const explain = explainBy({\n${builders.join(",\n")}\n});`,
  ]);
};
