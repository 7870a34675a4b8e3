import { flatRateParameters } from "./parameters/flat-rates.ts";
import { purchaseParameters } from "./parameters/purchases.ts";
import { salaryParameters } from "./parameters/salaries.ts";

export const parameters = [...salaryParameters, ...flatRateParameters, ...purchaseParameters] as const;
