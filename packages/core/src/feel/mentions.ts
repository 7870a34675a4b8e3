import type { Expression } from "./ast.ts";

/** `expression` names `name` somewhere. */
export const mentions = (expression: Expression, name: string): boolean => {
  const look = (part: unknown): boolean => {
    if (typeof part !== "object" || part === null) return false;
    if ("kind" in part && part.kind === "name" && "name" in part && part.name === name) return true;
    return Object.values(part).some(look);
  };
  return look(expression);
};
