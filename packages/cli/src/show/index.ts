export { packCheck } from "./pack-check.ts";
export { packList } from "./pack-list.ts";
export { packShow } from "./pack-show.ts";
export { packTest } from "./pack-test.ts";
export { ruleShow } from "./rule-show.ts";
