export { esfPlusFinlandCitizens } from "./pack.ts";
