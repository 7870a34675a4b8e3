export { financingDecreeChapter } from "./chapter.ts";
export { leftOut as financingDecreeLeftOut } from "./left-out.ts";
