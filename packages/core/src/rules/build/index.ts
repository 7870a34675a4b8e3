export { type BuiltPack, buildPack } from "./build-pack.ts";
export { NotCompilable } from "../../feel/index.ts";
export { assessName } from "./gate-names.ts";
