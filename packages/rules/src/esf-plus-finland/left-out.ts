/** Topics of the authority register that nothing here states, and why. */
export const leftOut = {
  "REG-regional-councils": "regional councils fund no ESF+ projects",
  "TRAP-contact-not-authority": "the register goes by region and day; nobody's contact data is read",
} as const satisfies Readonly<Record<string, string>>;
