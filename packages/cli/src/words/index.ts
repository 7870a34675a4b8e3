export { wordsIn } from "./words-in.ts";
export type { Counts, ReplayCounts, Words } from "./words.ts";
