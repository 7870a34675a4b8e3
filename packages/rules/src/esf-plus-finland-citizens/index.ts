export { leftOut as esfPlusFinlandCitizensLeftOut } from "./left-out.ts";
export { esfPlusFinlandCitizens } from "./pack.ts";
