export type * from "./ast.ts";
export * from "./emit/index.ts";
export { parseExpression, parseUnaryTests } from "./parse.ts";
export * from "./static/index.ts";
