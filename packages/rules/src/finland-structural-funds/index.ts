export * from "./pack.ts";
export * from "./sources.ts";
