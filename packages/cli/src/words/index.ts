export { wordsIn } from "./words-in.ts";
export type { Counts, ReplayCounts } from "./words.ts";
