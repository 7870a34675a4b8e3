/** Topics of the authority register that nothing here states, and why. */
export const leftOut = {
  "REG-national-themes": "which centre handles which national theme from 1.1.2026 was not verified",
  "REG-regional-councils": "regional councils fund no ESF+ projects",
  "TRAP-contact-not-authority": "the register goes by region and day; nobody's contact data is read",
} as const satisfies Readonly<Record<string, string>>;
