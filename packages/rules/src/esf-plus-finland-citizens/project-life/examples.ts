import { startExamples } from "./examples/start.ts";
import { midTermExamples } from "./examples/mid-term.ts";
import { closureExamples } from "./examples/closure.ts";
import { disseminationExamples } from "./examples/dissemination.ts";

export const examples = [...startExamples, ...midTermExamples, ...closureExamples, ...disseminationExamples] as const;
