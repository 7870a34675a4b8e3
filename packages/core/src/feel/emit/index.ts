export * from "./asking.ts";
export * from "./emitter.ts";
export type { EmitSource } from "./loads.ts";
export * from "./not-compilable.ts";
export * from "./shared-names.ts";
export * from "./small-emitter.ts";
export type { SmallSource } from "./small-names.ts";
export * from "./tracing.ts";
