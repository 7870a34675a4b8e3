export { compiled, findPack, type FoundPack } from "./find-pack.ts";
export { findRule, fullIdOf, type NamedRule, rulesOf } from "./find-rule.ts";
export { describeLocated } from "./pack-file.ts";
export { publishedBuilt } from "./published-built.ts";
