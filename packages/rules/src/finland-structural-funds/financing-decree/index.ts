export { financingDecreeChapter } from "./chapter.ts";
