export { compiled, findPack, usualPack } from "./find-pack.ts";
export { findRule, fullIdOf } from "./find-rule.ts";
