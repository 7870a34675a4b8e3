import { supportShownRules } from "./rules/support-shown.ts";
import { changeAndAftercareRules } from "./rules/change-and-aftercare.ts";

export const rules = [...supportShownRules, ...changeAndAftercareRules] as const;
