export { newPack } from "./new-pack.ts";
