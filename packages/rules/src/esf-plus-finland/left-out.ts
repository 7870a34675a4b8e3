import type { LeftOut } from "../left-out.ts";

/** Topics of the authority register that nothing here states, and why. */
export const leftOut = {
  "REG-regional-councils": { reason: "programme", note: "regional councils fund no ESF+ projects" },
  "TRAP-contact-not-authority": {
    reason: "stated",
    by: ["esf-plus-finland/competent-funder"],
    note: "the register goes by region and day; nobody's contact data is read",
  },
} as const satisfies Readonly<Record<string, LeftOut>>;
