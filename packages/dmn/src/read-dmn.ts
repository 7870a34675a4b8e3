import type { DecisionTable, Definition } from "@kaari/core";
import { DmnModdle } from "dmn-moddle";
import { decisionParts } from "./decision-parts.ts";
import { type DmnProblem, problemAt } from "./dmn-problem.ts";
import { type Element, kaariExtension } from "./model.ts";
import type { ReadDmnOptions } from "./read-options.ts";
import { inVersion, versionIn } from "./versions.ts";
import { wordNameOf } from "./word-names.ts";

/** The parts of a pack that a model holds, and what of it a pack cannot say. */
export interface DmnReading {
  readonly definitions: ReadonlyArray<Definition>;
  readonly tables: ReadonlyArray<DecisionTable>;
  readonly problems: ReadonlyArray<DmnProblem>;
}

const most = 5_000_000;

/**
 * Reads the decision tables and literal expressions of a DMN 1.3, 1.4 or 1.5 model.
 *
 * A decision that a pack cannot say as it is meant is left out and named among the problems. Whether the FEEL fits the
 * pack's facts is for `compilePack` to say.
 */
export const readDmn = async (xml: string, options: ReadDmnOptions): Promise<DmnReading> => {
  if (xml.length > most)
    return nothing(whole(`a model of at most ${most / 1_000_000} MB`, "a longer one", "Split the model."));
  const version = versionIn(xml);
  if (!version.known)
    return nothing(whole("DMN 1.3, 1.4 or 1.5", version.name, "Save the model again with a newer tool."));
  const model = await parsed(xml);
  if ("expected" in model) return nothing(model);
  const elements = model.root.drgElement ?? [];
  const decisions = elements.filter(({ $type }) => $type === "dmn:Decision");
  const names = namesIn(elements, decisions, options);
  const parts = decisions.map((decision) => decisionParts(decision, names, options));
  const definitions = parts.flatMap((part) => part.definitions);
  const tables = parts.flatMap((part) => part.tables);
  return {
    definitions,
    tables,
    problems: [
      ...model.warnings,
      ...(model.root.import ?? []).map(({ name = "" }) =>
        problemAt(name, "a model that stands alone", "an import", "Put what it imports into one model."),
      ),
      ...elements.flatMap((element) => problemOf(element, names)),
      ...parts.flatMap((part) => part.problems),
      ...namedTwice([...definitions, ...tables]),
    ],
  };
};

const nothing = (problem: DmnProblem): DmnReading => ({ definitions: [], tables: [], problems: [problem] });

const whole = (expected: string, found: string, advice: string): DmnProblem => problemAt("", expected, found, advice);

interface Model {
  readonly root: Element;
  readonly warnings: ReadonlyArray<DmnProblem>;
}

const parsed = async (xml: string): Promise<Model | DmnProblem> => {
  try {
    const moddle = new DmnModdle({ kaari: kaariExtension });
    const { rootElement, warnings } = await moddle.fromXML(inVersion(xml, "1.3"));
    return {
      root: rootElement,
      warnings: warnings.map(({ message }) =>
        whole("elements of DMN 1.3", firstLine(message), "Look whether the decisions that use it were read."),
      ),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return whole("a DMN model in XML", firstLine(message), "Save the model again, or look at the XML there.");
  }
};

const firstLine = (message: string): string => message.split("\n")[0]?.trim() ?? message;

/** Names of the model and what stands for them in the pack. */
const namesIn = (
  elements: ReadonlyArray<Element>,
  decisions: ReadonlyArray<Element>,
  { names = {} }: ReadDmnOptions,
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const { name } of elements.filter(({ $type }) => $type === "dmn:InputData"))
    if (name !== undefined && isOfPack(name)) found.set(name, name);
  for (const { name = "", variable, decisionLogic } of decisions) {
    const own = wordNameOf(name);
    if (own === undefined) continue;
    for (const each of [name, variable?.name ?? name]) found.set(each, own);
    const outputs = decisionLogic?.output ?? [];
    if (outputs.length > 1)
      for (const output of outputs)
        found.set(`${name}.${output.name ?? ""}`, `${own} ${wordNameOf(output.name ?? "")}`);
  }
  for (const [name, feel] of Object.entries(names)) found.set(name, feel);
  return found;
};

/** A root of facts, or a name that a parameter or a definition may have. */
const isOfPack = (name: string): boolean =>
  ["application", "call", "decision", "project", "plan", "parts", "today"].includes(name) || wordNameOf(name) === name;

const problemOf = (element: Element, names: ReadonlyMap<string, string>): ReadonlyArray<DmnProblem> => {
  const { $type, name = "" } = element;
  switch ($type) {
    case "dmn:Decision":
    case "dmn:KnowledgeSource":
      return [];
    case "dmn:InputData":
      return names.has(name) || [...names.keys()].some((each) => each.startsWith(`${name}.`))
        ? []
        : [
            problemAt(
              name,
              "a fact or a parameter of the pack",
              "an input that no name stands for",
              `Say which it is: names: { ${JSON.stringify(name)}: "application.…" }.`,
            ),
          ];
    default:
      return [
        problemAt(
          name,
          "a decision or an input",
          $type === "dmn:BusinessKnowledgeModel" ? "a business knowledge model" : $type.replace("dmn:", ""),
          "A pack has no functions: write the expression into each decision that calls it.",
        ),
      ];
  }
};

const namedTwice = (parts: ReadonlyArray<{ readonly name: string }>): ReadonlyArray<DmnProblem> =>
  [...new Set(parts.map(({ name }) => name).filter((name, index, all) => all.indexOf(name) !== index))].map((name) =>
    problemAt(name, "decisions whose names differ in more than capitals and signs", "two of them", "Rename one."),
  );
