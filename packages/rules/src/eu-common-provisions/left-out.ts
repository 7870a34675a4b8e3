import * as costForms from "./cost-forms/left-out.ts";
import * as deMinimis from "./de-minimis/left-out.ts";
import * as eligibility from "./eligibility/left-out.ts";
import * as fundRules from "./fund-rules/left-out.ts";
import * as principles from "./principles/left-out.ts";
import * as selection from "./selection-and-payment/left-out.ts";
import * as visibility from "./visibility/left-out.ts";

/** Researched rows of Union law that nothing in the pack rests on, and why. */
export const leftOut = {
  ...costForms.leftOut,
  ...eligibility.leftOut,
  ...selection.leftOut,
  ...visibility.leftOut,
  ...principles.leftOut,
  ...fundRules.leftOut,
  ...deMinimis.leftOut,
} as const;
