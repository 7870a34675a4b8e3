import type { formats, showFormats } from "../command-options.ts";
import type { Report, Run } from "./report.ts";

/** The form of output asked for; only its own code is loaded. */
export const reportFor = async (format: Exclude<(typeof formats)[number], "verdicts">, run: Run): Promise<Report> => {
  switch (format) {
    case "text":
      return (await import("./text.ts")).textReport(run);
    case "json":
      return (await import("./json.ts")).jsonReport(run);
    case "ndjson":
      return (await import("./json.ts")).ndjsonReport(run);
    case "sarif":
      return (await import("./sarif.ts")).sarifReport(run);
    case "junit":
      return (await import("./junit.ts")).junitReport(run);
    default:
      return format satisfies never;
  }
};

/** The form of an explanation asked for. */
export const explanationFor = async (format: (typeof showFormats)[number], run: Run): Promise<Report> =>
  format === "text"
    ? (await import("./explanation-text.ts")).explanationReport(run)
    : (await import("./json.ts")).jsonReport(run);
