export * from "./asking.ts";
export * from "./emitter.ts";
export type { EmitSource } from "./loads.ts";
export * from "./not-compilable.ts";
export * from "./tracing.ts";
