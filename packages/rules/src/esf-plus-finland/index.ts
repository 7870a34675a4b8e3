export { esfPlusFinland } from "./pack.ts";
