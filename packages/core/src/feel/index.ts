export * from "./ast.ts";
export * from "./parse.ts";
export * from "./problem.ts";
export * from "./static/index.ts";
