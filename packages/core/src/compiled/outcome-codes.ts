/** Outcomes that built packs tell apart; see `BuiltOutcome` for their names. */
export const violated = 1;
export const forReview = 2;
export const undetermined = 3;
/** Undetermined, and no answer turns it into a violation. */
export const harmless = 5;

/** What is told of a rule: its place among the rules, and so many times the code of its outcome. */
export const perCode = 65_536;
export const placeOf = (told: number): number => told & (perCode - 1);
/** An outcome; 8 more where only an answer is missing, 16 more for each text of the rule before the one in force. */
export const codeOf = (told: number): number => told >> 16;
