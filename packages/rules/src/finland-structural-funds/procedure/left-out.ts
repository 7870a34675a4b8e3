/** Rows of the general grant law, procedure law and procurement law that nothing here states, and why. */
export const leftOut = {
  "FI-688-7-3": "act 757/2021 grants to the recipient's own project; parties of a group agree under its 40 §",
  "FI-688-20": "act 757/2021 32 § sets 250 euros in its place",
  "FI-688-22-2": "gate claim: rulings that become final after the grant",
  "FI-688-24": "interest on recovery, after the gates of today",
  "FI-688-25": "default interest on recovery, after the gates of today",
  "FI-688-28": "act 757/2021 35 § sets its own limits for recovery",
  "FI-688-34": "act 757/2021 81–82 § governs review and enforcement of its decisions",
  "FI-150-4": "no period of these gates is counted backwards",
  "FI-13-16/19": "the decision may be signed electronically: a permission; that it is signed is a rule of act 757/2021",
  "FI-1397-26b": "not verified",
} as const satisfies Readonly<Record<string, string>>;
