export { financingActChapter } from "./chapter.ts";
