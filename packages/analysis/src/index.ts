export {
  type Analysis,
  type AnalysisFinding,
  analysePack,
  type Demonstration,
  type Proved,
  type Undecided,
  type Witness,
} from "./analyse.ts";
