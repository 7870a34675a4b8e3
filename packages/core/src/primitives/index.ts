export * from "./day.ts";
export * from "./instant.ts";
export * from "./localized-text.ts";
export * from "./money.ts";
export * from "./percent.ts";
