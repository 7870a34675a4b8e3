import type { FactNode } from "@kaari/core";
import type { DmnModdle } from "dmn-moddle";
import { type FactShape, typeOfFact } from "./facts-read.ts";

/** The name of the type of a root: `tApplication`. */
export const typeRefOf = ({ name }: FactShape): string => `t${name.charAt(0).toUpperCase()}${name.slice(1)}`;

/** The type of a root of facts. */
export const itemDefinition = (moddle: DmnModdle, root: FactShape): object =>
  shaped(moddle, { ...root, name: typeRefOf(root) });

const shaped = (moddle: DmnModdle, { name, node, members }: FactShape): object =>
  moddle.create("dmn:ItemDefinition", {
    name,
    ...contents(moddle, node, members),
  });

const contents = (moddle: DmnModdle, node: FactNode, members: FactShape["members"]): object => {
  if ("of" in node) return { ...contents(moddle, node.of, undefined), isCollection: true };
  if ("members" in node) {
    const all =
      members ?? Object.entries(node.members).map(([name, member]) => ({ name, node: member, members: undefined }));
    return { itemComponent: all.map((member) => shaped(moddle, member)) };
  }
  const typeRef = typeOfFact(node);
  if (node.codes === undefined) return { typeRef };
  const text = node.codes.map((code) => JSON.stringify(code)).join(", ");
  return { typeRef, allowedValues: moddle.create("dmn:UnaryTests", { text }) };
};
