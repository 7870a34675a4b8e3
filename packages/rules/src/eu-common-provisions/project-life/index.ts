export * from "./definitions.ts";
export * from "./examples.ts";
export * from "./messages/en.ts";
export * from "./messages/fi.ts";
export * from "./messages/plain-fi.ts";
export * from "./messages/sv.ts";
export * from "./parameters.ts";
export * from "./rules.ts";
