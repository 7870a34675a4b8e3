export { describeDmnProblem, type DmnProblem } from "./dmn-problem.ts";
export { type DmnReading, readDmn } from "./read-dmn.ts";
export type { ReadDmnOptions } from "./read-options.ts";
export type { DmnVersion } from "./versions.ts";
export { type DmnWriting, writeDmn, type WriteDmnOptions } from "./write-dmn.ts";
