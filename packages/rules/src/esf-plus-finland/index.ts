export { leftOut as esfPlusFinlandLeftOut } from "./left-out.ts";
export { esfPlusFinland } from "./pack.ts";
