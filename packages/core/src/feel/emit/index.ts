export * from "./emitter.ts";
export * from "./not-compilable.ts";
