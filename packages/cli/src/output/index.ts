export { dayIn, periodIn } from "./day-in.ts";
export { type Paint, paintFor } from "./paint.ts";
export { printable } from "./printable.ts";
export { reportFor } from "./report-for.ts";
export { sentencesIn } from "./sentence.ts";
export type { CallOrigin, Checked, Report, Run } from "./report.ts";
