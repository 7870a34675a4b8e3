export { projectLifeChapter } from "./chapter.ts";
