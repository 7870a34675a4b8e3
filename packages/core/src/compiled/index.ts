/** What compiled packs import: `@kaari/core/compiled`. */
export {
  addDays,
  addMonths,
  compileCalendar,
  dayOfMonth,
  daysBetween,
  endOfYear,
  localDay,
  monthOf,
  yearOf,
} from "../primitives/index.ts";
export * from "./runtime.ts";
