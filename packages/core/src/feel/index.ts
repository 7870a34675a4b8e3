export type * from "./ast.ts";
export { parseExpression, parseUnaryTests } from "./parse.ts";
export * from "./static/index.ts";
