import type { LeftOut } from "../../left-out.ts";

/** Rows of the general grant law, procedure law and procurement law that nothing here states, and why. */
export const leftOut = {
  "FI-688-7-3": {
    reason: "stated",
    by: ["finland-structural-funds/group-agreement"],
    note: "act 757/2021 grants to the recipient's own project; parties of a group agree under its 40 §",
  },
  "FI-688-20": {
    reason: "stated",
    by: ["finland-structural-funds/recovery waiver limit"],
    note: "act 757/2021 32 § sets 250 euros in its place",
  },
  "FI-688-28": {
    reason: "stated",
    by: ["finland-structural-funds/recovery-limit"],
    note: "act 757/2021 35 § sets its own limits for recovery",
  },
  "FI-688-34": {
    reason: "stated",
    by: ["finland-structural-funds/request-for-review"],
    note: "act 757/2021 81–82 § governs review and enforcement of its decisions",
  },
  "FI-150-4": { reason: "programme", note: "periods counted backwards stand in other funds' acts" },
  "FI-13-16/19": {
    reason: "stated",
    by: ["finland-structural-funds/decision-signed"],
    note: "the decision may be signed electronically: a permission; that it is signed is a rule of act 757/2021",
  },
  "FI-1397-26b": { reason: "unread", note: "not verified" },
} as const satisfies Readonly<Record<string, LeftOut>>;
