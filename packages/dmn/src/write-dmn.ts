import { type Citation, type LocalizedText, type Pack, type Parameter, textIn } from "@kaari/core";
import { DmnModdle } from "dmn-moddle";
import { diagramOf } from "./diagram.ts";
import { type DmnProblem, problemAt } from "./dmn-problem.ts";
import { factsReadBy } from "./facts-read.ts";
import { itemDefinition, typeRefOf } from "./item-definition.ts";
import { kaariExtension } from "./model.ts";
import { type Named, neededBy } from "./packs-merged.ts";
import { type DmnVersion, inVersion, namespaceOf } from "./versions.ts";
import { mentioned, withoutTexts } from "./word-names.ts";

export interface WriteDmnOptions {
  /** The packs that the pack extends, and theirs. */
  readonly packs?: ReadonlyArray<Pack>;
  /** 1.5 when left out. */
  readonly version?: DmnVersion;
}

/** A model, and what in it other tools cannot evaluate. */
export interface DmnWriting {
  readonly xml: string;
  readonly problems: ReadonlyArray<DmnProblem>;
}

/** Functions that packs have beyond DMN. */
const beyondDmn = [
  "days after",
  "days",
  "end of year",
  "local day",
  "months",
  "next working day",
  "working days after",
];

/**
 * Writes a pack's tables and definitions as a DMN model: each a decision, with what it reads.
 *
 * Facts are inputs with their types; a parameter is an input too, because its value depends on a day: its description lists
 * the values. Labels and citations stand in extension elements, where `readDmn` finds them again.
 */
export const writeDmn = async (
  pack: Pack,
  { packs = [], version = "1.5" }: WriteDmnOptions = {},
): Promise<DmnWriting> => {
  const moddle = new DmnModdle({ kaari: kaariExtension });
  const { decisions, parameters } = neededBy(pack, packs);
  const texts = decisions.flatMap((named) => named.texts);
  const facts = factsReadBy(texts);
  const today = mentioned(texts.join("\n"), ["today"]).length > 0;
  const inputs = [...facts.map(({ name }) => name), ...parameters.map(({ name }) => name), ...(today ? ["today"] : [])];
  const ids = new Map([...inputs, ...decisions.map(({ part }) => part.name)].map((name) => [name, idOf(name)]));
  const known = [...ids.keys()];

  const variable = (name: string, typeRef: string | undefined): object =>
    moddle.create("dmn:InformationItem", typeRef === undefined ? { name } : { name, typeRef });
  const input = (name: string, typeRef: string, more: object = {}): object =>
    moddle.create("dmn:InputData", { id: ids.get(name), name, ...more, variable: variable(name, typeRef) });
  const literal = (text: string): object => moddle.create("dmn:LiteralExpression", { text });
  const extensions = (label: LocalizedText | undefined, citation: Citation | undefined): object => {
    const values = [
      ...(label === undefined ? [] : [moddle.create("kaari:Label", { ...label })]),
      ...(citation === undefined ? [] : [moddle.create("kaari:Citation", { ...citation })]),
    ];
    return values.length === 0 ? {} : { extensionElements: moddle.create("dmn:ExtensionElements", { values }) };
  };

  const logicOf = (named: Named): object => {
    if (named.kind === "definition") return literal(named.part.value);
    const { hitPolicy, inputs: columns, rows } = named.part;
    return moddle.create("dmn:DecisionTable", {
      hitPolicy: hitPolicy === "collect" ? "COLLECT" : "UNIQUE",
      input: columns.map((text) => moddle.create("dmn:InputClause", { inputExpression: literal(text) })),
      output: [moddle.create("dmn:OutputClause")],
      rule: rows.map(({ when, then, citation }) =>
        moddle.create("dmn:DecisionRule", {
          ...extensions(undefined, citation),
          inputEntry: when.map((text) => moddle.create("dmn:UnaryTests", { text })),
          outputEntry: [literal(then)],
        }),
      ),
    });
  };

  const requirementsOf = ({ part, texts: own }: Named): ReadonlyArray<Requirement> =>
    mentioned(
      own.join("\n"),
      known.filter((name) => name !== part.name),
    ).map((name) => ({
      id: `${ids.get(part.name)}-needs-${ids.get(name)}`,
      from: ids.get(name) ?? "",
      to: ids.get(part.name) ?? "",
      isInput: inputs.includes(name),
    }));
  const requirements = new Map(decisions.map((named) => [named.part.name, requirementsOf(named)]));

  const decision = (named: Named): object => {
    const { name, label, citation } = named.part;
    return moddle.create("dmn:Decision", {
      id: ids.get(name),
      name,
      label: textIn(label, "en"),
      ...extensions(label, citation),
      variable: variable(name, undefined),
      informationRequirement: requirements.get(name)?.map(({ id, from, isInput }) =>
        moddle.create("dmn:InformationRequirement", {
          id,
          [isInput ? "requiredInput" : "requiredDecision"]: moddle.create("dmn:DMNElementReference", {
            href: `#${from}`,
          }),
        }),
      ),
      decisionLogic: logicOf(named),
    });
  };

  const model = moddle.create("dmn:Definitions", {
    xmlns: namespaceOf("1.3"),
    id: idOf(pack.id),
    name: pack.id,
    namespace: `${kaariExtension.uri}/${pack.id}/${pack.version}`,
    description: textIn(pack.title, "en"),
    itemDefinition: facts.map((fact) => itemDefinition(moddle, fact)),
    drgElement: [
      ...facts.map((fact) => input(fact.name, typeRefOf(fact))),
      ...parameters.map((parameter) => input(parameter.name, typeOf(parameter), { description: valuesOf(parameter) })),
      ...(today ? [input("today", "date", { description: "The day of assessing." })] : []),
      ...decisions.map(decision),
    ],
    dmnDI: diagramOf(
      moddle,
      inputs.map((name) => ids.get(name) ?? ""),
      decisions.map(({ part }) => ids.get(part.name) ?? ""),
      [...requirements.values()].flat(),
    ),
  });
  const { xml } = await moddle.toXML(model, { format: true });
  return { xml: inVersion(xml, version), problems: decisions.flatMap((named) => problemsOf(named, parameters)) };
};

/** That a decision needs another, or an input. */
export interface Requirement {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly isInput: boolean;
}

const idOf = (name: string): string => `_${name.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}`;

const typeOf = ({ kind }: Parameter): string => {
  switch (kind) {
    case "money":
    case "percent":
    case "integer":
    case "number":
      return "number";
    case "day":
      return "date";
    case "text":
      return "string";
    case "texts":
      return "Any";
    default:
      return kind satisfies never;
  }
};

const valuesOf = ({ label, kind, values, keyedOn = ["today"] }: Parameter): string => {
  const dated = values.map(({ from, until, value }) => {
    const text = typeof value === "object" ? value.join(", ") : String(value);
    return `${text} from ${from}${until === undefined ? "" : ` until before ${until}`}`;
  });
  const ratio = kind === "percent" ? " Give it as a share of 1." : "";
  return `${textIn(label, "en")}: ${dated.join("; ")}. Chosen by ${keyedOn.join(", else ")}.${ratio}`;
};

const problemsOf = ({ part, texts }: Named, parameters: ReadonlyArray<Parameter>): ReadonlyArray<DmnProblem> => {
  const feel = texts.map(withoutTexts).join("\n");
  const byDay = parameters.filter(({ keyedOn }) => keyedOn?.[0] === "cost" || keyedOn?.[0] === "procurement");
  const called = [...beyondDmn, ...byDay.map(({ name }) => name)].filter((name) =>
    new RegExp(String.raw`(?<![\p{L}\p{N}_.])${name.replaceAll(" ", String.raw`\s+`)}\s*\(`, "u").test(feel),
  );
  return called.map((name) =>
    problemAt(
      part.name,
      "functions that DMN has",
      `${name}()`,
      "Other tools show the decision, but cannot evaluate it.",
    ),
  );
};
