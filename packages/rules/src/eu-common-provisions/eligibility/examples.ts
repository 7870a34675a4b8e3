import { costExamples } from "./examples/costs.ts";
import { timeAndPlaceExamples } from "./examples/time-and-place.ts";

export const examples = [...timeAndPlaceExamples, ...costExamples] as const;
