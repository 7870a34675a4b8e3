import { TracingEmitter } from "../../feel/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import type { CompiledRule } from "../compiled-rule.ts";
import { finished } from "./gate-functions.ts";
import { moduleOf } from "./module-text.ts";
import { PackSource } from "./pack-source.ts";
import { typeCode } from "./type-code.ts";

const noSteps = { place: () => 0, keyDates: () => "[]", constant: (text: string) => text, definition: () => "none" };

/** What the names in sentences stand for. */
export const valuesModule = (compiled: CompiledPack): string => {
  const source = new PackSource(compiled);
  const imports = new Set(["toldValue", "valuesBy"]);
  const currency = JSON.stringify(compiled.pack.jurisdiction.currency);
  const valuesOf = ({ values }: CompiledRule): string => {
    const entries = Object.entries(values);
    if (entries.length === 0) return "undefined";
    const emitter = source.use(new TracingEmitter(noSteps, source, false, source.helpers));
    const told = entries.map(([name, node]) => `${name}: V(${emitter.raw(node)}, "${typeCode(node.type)}")`);
    const { text, imports: used } = finished(
      emitter,
      "",
      "facts, today, closed",
      [`return { ${told.join(", ")} };`],
      compiled,
    );
    for (const name of used) imports.add(name);
    return text;
  };
  const all = compiled.rules
    .filter(({ texts }) => texts.some(({ rule }) => rule.values !== undefined))
    .map(({ id, texts }) => `${JSON.stringify(id)}: [${texts.map(valuesOf).join(", ")}]`);
  return moduleOf(compiled, imports, source, [
    `const V = (value, type) => toldValue(value, type, ${currency});`,
    `export const values = valuesBy({\n${all.join(",\n")}\n});`,
  ]);
};
