export { callFinder } from "./calls.ts";
export { caseOf, titleOf } from "./case-of.ts";
export { callsOf, check } from "./check.ts";
export { explainPack } from "./explain-pack.ts";
