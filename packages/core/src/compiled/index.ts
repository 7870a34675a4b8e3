/** What compiled packs import: `@kaari/core/compiled`. */
export {
  addDays,
  addMonths,
  calendarOf,
  dayOfMonth,
  daysBetween,
  endOfYear,
  localDay,
  monthOf,
  yearOf,
} from "../primitives/index.ts";
export * from "./built-assessment.ts";
export * from "./built-explanation.ts";
export * from "./built-finding.ts";
export * from "./built-message.ts";
export * from "./built-proof.ts";
export * from "./built-questions.ts";
export * from "./built-series.ts";
export * from "./doubt.ts";
export * from "./exact-integers.ts";
export type { FeelValue } from "./feel-value.ts";
export { formatDay, formatValue } from "./format-value.ts";
export * from "./recorded-reasons.ts";
export { codeOf, forReview, perCode, placeOf, undetermined, violated } from "./outcome-codes.ts";
export * from "./runtime.ts";
export * from "./small-series.ts";
export * from "./whole-numbers.ts";
export { toldValue, type TypeCode } from "./raw-value.ts";
