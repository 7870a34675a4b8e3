export { wordsIn } from "./words-in.ts";
export type { Counts } from "./words.ts";
