import type { LeftOut } from "../../left-out.ts";

/** Rows of section 4.6 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "ESF-17": {
    reason: "unread",
    note: "the article was not read; the Finnish layer asks for indicators by its own act",
  },
  "ESF-14-4": { reason: "authority", note: "rates between programme and Commission" },
  "ESF-AI": { reason: "unread", note: "content and codes of the annex were not verified" },
  "ESF-2025": { reason: "unread", note: "the amendment is known to exist; its text was not read" },
  "ERDF-2025": { reason: "unread", note: "the amendment is known to exist; its text was not read" },
  "JTF-8": { reason: "unread", note: "from memory only; never a rule" },
} as const satisfies Readonly<Record<string, LeftOut>>;
