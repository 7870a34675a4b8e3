export { eligibilityDecreeChapter } from "./chapter.ts";
export { leftOut as eligibilityDecreeLeftOut } from "./left-out.ts";
