export {
  type Analysis,
  type AnalysisFinding,
  analysePack,
  type Demonstration,
  type Proved,
  type Undecided,
  type Witness,
} from "./analyse.ts";
export { type DecidedChange, type DecidedDifference, decideDifference } from "./compare.ts";
