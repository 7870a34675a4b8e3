import type { ProofData, StepData } from "../../compiled/index.ts";
import { factAt } from "../../domain/index.ts";
import { type StaticStep, type StepSource, TracingEmitter } from "../../feel/index.ts";
import type { LocalizedText } from "../../primitives/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import type { CompiledRule } from "../compiled-rule.ts";
import type { ParameterByDay } from "../read-parameters.ts";
import { CitedSources } from "./cited-sources.ts";
import { finished } from "./gate-functions.ts";
import { Interned } from "./interned.ts";
import { moduleOf } from "./module-text.ts";
import { PackSource } from "./pack-source.ts";
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
    return `[${keys.map((key) => this.#source.day([key])).join(", ")}]`;
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
        const fact = factAt(program.facts, path.replaceAll("*", "0").split("."));
        return {
          kind: "fact",
          ...said,
          name: path,
          ...this.#label(fact !== undefined && "question" in fact ? fact.question : undefined),
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

/** The proofs of definitions, those that are asked for once in their places. */
const inlined = (definitions: ReadonlyMap<string, string>, result: string): ReadonlyArray<string> => {
  const texts = new Map([...definitions, ["", result]]);
  for (const [name, body] of definitions) {
    const call = `${name}()`;
    const users = [...texts].filter(([, text]) => text.includes(call));
    const [user, text = ""] = users[0] ?? [];
    if (users.length !== 1 || user === undefined || text.split(call).length !== 2) continue;
    texts.delete(name);
    texts.set(
      user,
      text.replace(call, () => body),
    );
  }
  return [...texts].map(([name, text]) => (name === "" ? text : `const ${name} = once(() => ${text});`));
};

/** Functions that build the proofs of findings, and the tables of what proofs say. */
export const explainModule = (compiled: CompiledPack): string => {
  const source = new PackSource(compiled);
  const tables = new ProofTables(compiled, source);
  const imports = new Set(["explainBy", "none", "once"]);
  const builderOf = ({ nodes: { require, when } }: CompiledRule): string => {
    const emitter = source.use(new TracingEmitter(tables, source, false, source.helpers));
    const [applies, holds] = [when, require].map((node) => (node === undefined ? "undefined" : emitter.proof(node)));
    const body = inlined(emitter.definitionProofs, `return [${applies}, ${holds}];`);
    const { text, imports: used } = finished(emitter, "", "facts, today, closed", body, compiled);
    for (const name of used) imports.add(name);
    return text;
  };
  const builders = compiled.rules.map(({ id, texts }) => `${JSON.stringify(id)}: [${texts.map(builderOf).join(", ")}]`);
  return moduleOf(compiled, imports, source, [
    `const D = ${JSON.stringify(tables.data)};`,
    ...tables.constants,
    `export const explain = explainBy({\n${builders.join(",\n")}\n});`,
  ]);
};
