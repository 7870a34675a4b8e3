/** Rows of section 4.6 that no rule, parameter or duty covers, and why. */
export const leftOut = {
  "ESF-17": "the article was not read; the Finnish layer asks for indicators by its own act",
  "ESF-14-4": "rates between programme and Commission",
  "ESF-AI": "the common indicators belong to the programme's pack",
  "ESF-2025": "the amendment is known to exist; its text was not read",
  "ERDF-2025": "the amendment is known to exist; its text was not read",
  "JTF-8": "from memory only; never a rule",
} as const;
