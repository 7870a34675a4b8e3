/** Rows of section 4.3 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-40-2a": "a duty of the monitoring committee towards the programme, not towards a project",
  "CPR-18-5": "the programme's money, not a fact of a project",
  "CPR-49-1": "the programme's website, not a fact of a project",
  "CPR-49-2": "the calendar of planned calls, published before there is a call",
  "CPR-69-7": "the Member State's examination of complaints; the Finnish layer holds the remedies",
  "CPR-69-7b": "what a complaint is; the Finnish layer holds the remedies",
  "CPR-73-4": "no fact tells of a Seal of Excellence or of a selection under Horizon Europe",
  "CPR-74-2": "gate claim: verifications by the authority",
} as const;
