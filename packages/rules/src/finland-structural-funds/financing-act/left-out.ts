import type { LeftOut } from "../../left-out.ts";

/** Rows of section 5.1 that no rule, parameter or duty of this chapter covers, and why. */
export const leftOut = {
  "FI-757-3": { reason: "no-fact", note: "relation of two acts; the General grant law has its own chapter" },
  "FI-757-10-3": {
    reason: "authority",
    note: "duty of the regional council to follow the cities' proposal; no fact of an application decides it",
  },
  "FI-757-14": { reason: "authority", note: "division of programme funds in the State budget and between authorities" },
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
