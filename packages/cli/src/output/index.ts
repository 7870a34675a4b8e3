export { dayIn, periodIn } from "./day-in.ts";
export { paintFor } from "./paint.ts";
export { reportFor } from "./report-for.ts";
export { sentencesIn } from "./sentence.ts";
export type { Assessed, CallOrigin, Checked, Report, Run, Unreadable } from "./report.ts";
