export { lifecycleCheck } from "./lifecycle-check.ts";
export { lifecycleDiagram } from "./lifecycle-diagram.ts";
