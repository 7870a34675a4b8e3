import type { FeelFunction } from "../values.ts";
import { contextFunctions } from "./context.ts";
import { conversionFunctions } from "./conversion.ts";
import { dateTimeFunctions } from "./date-time.ts";
import { listFunctions } from "./list.ts";
import { numberFunctions } from "./number.ts";
import { rangeFunctions } from "./range.ts";
import { statisticsFunctions } from "./statistics.ts";
import { stringFunctions } from "./string.ts";

/** The built-in functions of DMN 1.5 by their names. */
export const builtins: ReadonlyMap<string, FeelFunction> = new Map(
  [
    ...conversionFunctions,
    ...numberFunctions,
    ...stringFunctions,
    ...listFunctions,
    ...statisticsFunctions,
    ...contextFunctions,
    ...dateTimeFunctions,
    ...rangeFunctions,
  ].map((builtin) => [builtin.text, builtin]),
);
