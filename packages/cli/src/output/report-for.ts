import type { formats } from "../command-options.ts";
import type { Report, Run } from "./report.ts";

/** The form of output asked for; only its own code is loaded. */
export const reportFor = async (format: (typeof formats)[number], run: Run): Promise<Report> => {
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
