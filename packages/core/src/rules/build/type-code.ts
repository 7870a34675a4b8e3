import type { Type } from "../../feel/index.ts";
import type { TypeCode } from "../../compiled/index.ts";

const letters = {
  boolean: "b",
  text: "t",
  day: "d",
  instant: "i",
  days: "D",
  months: "M",
  record: "r",
  null: "r",
} as const;
const units = { money: "m", percent: "p", plain: "n" } as const;

/** How a type is written in built packs. */
export const typeCode = (type: Type): TypeCode => {
  if (type.kind === "list") return `l${typeCode(type.of)}`;
  if (type.kind !== "number") return letters[type.kind];
  return type.asWritten === true ? "w" : `${units[type.unit]}${type.scale}`;
};
