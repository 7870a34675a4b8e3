import { periods } from "./periods.ts";
import { procurementValues } from "./procurement.ts";

export const parameters = [...periods, ...procurementValues] as const;
