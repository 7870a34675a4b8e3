export { compiled, findPack } from "./find-pack.ts";
export { findRule, fullIdOf, type NamedRule, rulesOf } from "./find-rule.ts";
