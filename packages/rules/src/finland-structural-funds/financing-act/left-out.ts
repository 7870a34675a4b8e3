import type { LeftOut } from "../../left-out.ts";

/** Rows of section 5.1 that no rule, parameter or duty of this chapter covers, and why. */
export const leftOut = {
  "FI-757-3": { reason: "no-fact", note: "relation of two acts; the General grant law has its own chapter" },
  "FI-757-10-3": {
    reason: "authority",
    note: "duty of the regional council to follow the cities' proposal; no fact of an application decides it",
  },
  "FI-757-14": { reason: "authority", note: "division of programme funds in the State budget and between authorities" },
  "FI-757-23-2": { reason: "gate", gate: "change", note: "the changed group or joint project" },
  "FI-757-33": {
    reason: "gate",
    gate: "aftercare",
    note: "decided after the grant, on facts of the use of the support",
  },
  "FI-757-33-2": { reason: "gate", gate: "aftercare", note: "ownership changes of infrastructure in the use period" },
  "FI-757-33-3": { reason: "gate", gate: "aftercare", note: "lost assets that were not replaced" },
  "FI-757-34": { reason: "gate", gate: "aftercare", note: "discretionary grounds" },
  "FI-757-36": { reason: "gate", gate: "aftercare", note: "set-off against later payments" },
  "FI-757-44": { reason: "gate", gate: "aftercare", note: "interest may be moderated" },
  "FI-757-54": { reason: "authority", note: "publication by the managing authority" },
  "FI-757-56": {
    reason: "authority",
    note: "contents and deletion of participants' data in the authority's system; personal data stay there",
  },
  "FI-757-59…69": { reason: "programme", note: "national co-financing of Interreg, a programme of its own" },
  "FI-757-62": { reason: "programme", note: "national co-financing of Interreg, a programme of its own" },
  "FI-757-80": {
    reason: "stated",
    by: ["finland-structural-funds/municipal-review-claim"],
    note: "the 14 days stand in the procedure chapter, with 410/2015 134 and 138 §",
  },
  "FI-757-82": { reason: "authority", note: "enforcement of decisions despite appeal" },
} as const satisfies Readonly<Record<string, LeftOut>>;
