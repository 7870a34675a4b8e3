import type { Descriptor } from "dmn-moddle";

export type { Element, Extension } from "dmn-moddle";

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
