import type { Descriptor } from "dmn-moddle";

/** An element of a DMN model, with what is read of any of them. */
export interface Element {
  readonly $type: string;
  readonly id?: string;
  readonly name?: string;
  readonly label?: string;
  readonly text?: string;
  readonly typeRef?: string;
  readonly expressionLanguage?: string;
  readonly drgElement?: ReadonlyArray<Element>;
  readonly import?: ReadonlyArray<Element>;
  readonly variable?: Element;
  readonly decisionLogic?: Element;
  readonly hitPolicy?: string;
  readonly aggregation?: string;
  readonly input?: ReadonlyArray<Element>;
  readonly inputExpression?: Element;
  readonly output?: ReadonlyArray<Element>;
  readonly defaultOutputEntry?: Element;
  readonly rule?: ReadonlyArray<Element>;
  readonly inputEntry?: ReadonlyArray<Element>;
  readonly outputEntry?: ReadonlyArray<Element>;
  readonly extensionElements?: { readonly values?: ReadonlyArray<Extension> };
}

/** What packs say beyond DMN: a label in three languages, a citation. */
export interface Extension {
  readonly $type: string;
  readonly fi?: string;
  readonly sv?: string;
  readonly en?: string;
  readonly source?: string;
  readonly provision?: string;
  readonly certainty?: string;
}

const attribute = (name: string) => ({ name, isAttr: true, type: "String" });

/** Labels and citations ride along in the extension elements of DMN; other tools pass them over. */
export const kaariExtension: Descriptor = {
  name: "Kaari",
  prefix: "kaari",
  uri: "https://github.com/kaari/kaari/dmn",
  types: [
    { name: "Label", superClass: ["Element"], properties: ["fi", "sv", "en"].map(attribute) },
    { name: "Citation", superClass: ["Element"], properties: ["source", "provision", "certainty"].map(attribute) },
  ],
};
