import { amountExamples } from "./examples/amounts.ts";
import { formExamples } from "./examples/forms.ts";
import { remainingExamples } from "./examples/remaining-costs.ts";
import { staffExamples } from "./examples/staff-costs.ts";

export const examples = [...formExamples, ...amountExamples, ...staffExamples, ...remainingExamples] as const;
