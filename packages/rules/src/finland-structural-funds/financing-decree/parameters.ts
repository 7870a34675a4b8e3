import { interregParameters } from "./parameters/interreg.ts";
import { nationalFundsParameters } from "./parameters/national-funds.ts";
import { supportParameters } from "./parameters/support.ts";

export const parameters = [...supportParameters, ...nationalFundsParameters, ...interregParameters] as const;
