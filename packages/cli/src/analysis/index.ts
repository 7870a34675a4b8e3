export { deepCheck } from "./deep-check.ts";
export { packDiff } from "./pack-diff.ts";
