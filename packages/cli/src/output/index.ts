export { dayIn, periodIn } from "./day-in.ts";
export { type Paint, paintFor } from "./paint.ts";
export { printable } from "./printable.ts";
export { explanationFor, reportFor } from "./report-for.ts";
export { sentencesIn } from "./sentence.ts";
export type { CallOrigin, Checked, Judged, Judgement, Report, Run, Unreadable } from "./report.ts";
export { verdictsReport } from "./verdicts.ts";
