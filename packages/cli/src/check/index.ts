export { callFinder } from "./calls.ts";
export { caseOf } from "./case-of.ts";
export { callsOf, check } from "./check.ts";
