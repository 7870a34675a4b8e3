import type { LeftOut } from "../../left-out.ts";

/** Rows of section 4.3 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "CPR-40-2a": {
    reason: "authority",
    note: "a duty of the monitoring committee towards the programme, not towards a project",
  },
  "CPR-18-5": { reason: "authority", note: "the programme's money, not a fact of a project" },
  "CPR-49-1": { reason: "authority", note: "the programme's website, not a fact of a project" },
  "CPR-49-2": { reason: "authority", note: "the calendar of planned calls, published before there is a call" },
  "CPR-69-7": {
    reason: "stated",
    by: ["finland-structural-funds/request-for-review"],
    note: "the Member State's examination of complaints; the Finnish layer holds the remedies",
  },
  "CPR-69-7b": {
    reason: "stated",
    by: ["finland-structural-funds/request-for-review"],
    note: "what a complaint is; the Finnish layer holds the remedies",
  },
  "CPR-73-4": {
    reason: "no-fact",
    note: "no fact tells of a Seal of Excellence or of a selection under Horizon Europe",
  },
} as const satisfies Readonly<Record<string, LeftOut>>;
