export { financingActChapter } from "./chapter.ts";
export { leftOut as financingActLeftOut } from "./left-out.ts";
