import { changeExamples } from "./examples/change.ts";
import { closureExamples } from "./examples/closure.ts";
import { aftercareExamples } from "./examples/aftercare.ts";

export const examples = [...changeExamples, ...closureExamples, ...aftercareExamples] as const;
