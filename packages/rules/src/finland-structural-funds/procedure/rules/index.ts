import { decisionMakingRules } from "./decision-making.ts";
import { filingRules } from "./filing.ts";
import { grantsActRules } from "./grants-act.ts";
import { procurementRules } from "./procurement.ts";

export const rules = [...grantsActRules, ...decisionMakingRules, ...filingRules, ...procurementRules] as const;
