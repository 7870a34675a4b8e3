import { type Node, numberType } from "../static/index.ts";

export const isConstant = (node: Node): boolean =>
  node.op === "literal" || node.op === "parameter" || (node.op === "negate" && isConstant(node.of));

export const isCount = (node: Node): boolean => node.op === "call" && node.builtin.name === "count";

export const isCondition = ({ op }: Node): boolean =>
  op === "and" ||
  op === "or" ||
  op === "not" ||
  op === "is-null" ||
  op === "compare" ||
  op === "some" ||
  op === "every";

export const isWrittenFact = (node: Node): boolean =>
  isWritten(node) && (node.op === "fact" || node.op === "member" || node.op === "local");

export const isWritten = (node: Node): boolean => numberType(node).asWritten === true;

/** What stands for a record of a list that was read through a missing record. */
export const orEmpty = (list: Node, operator: " =" | " ??"): string =>
  list.op !== "fact" && list.type.kind === "list" && list.type.of.kind === "record" ? `${operator} E` : "";
