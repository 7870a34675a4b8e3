export * from "./domain/index.ts";
export * from "./primitives/index.ts";
export * from "./rules/index.ts";
