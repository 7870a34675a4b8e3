export { checkDefinition } from "./definition/check-definition.ts";
export * from "./definition/definition-hash.ts";
export * from "./definition/definition-problem.ts";
export * from "./definition/definition.ts";
export * from "./definition/edge.ts";
export * from "./kaari/kaari-lifecycle.ts";
export type { KaariNames, KaariTransition } from "./kaari/transition.ts";
export { mermaid } from "./diagram/mermaid.ts";
export { svg } from "./diagram/svg.ts";
