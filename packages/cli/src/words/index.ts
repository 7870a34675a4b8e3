export { wordsIn } from "./words-in.ts";
export type { Counts, Words } from "./words.ts";
