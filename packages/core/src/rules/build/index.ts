export { type BuiltPack, buildPack } from "./build-pack.ts";
export { NotCompilable } from "../../feel/index.ts";
