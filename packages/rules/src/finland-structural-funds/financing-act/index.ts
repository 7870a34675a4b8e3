export * from "./chapter.ts";
