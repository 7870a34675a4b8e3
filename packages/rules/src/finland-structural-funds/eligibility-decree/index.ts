export { eligibilityDecreeChapter } from "./chapter.ts";
