import type { Judged, Report, Unreadable } from "./report.ts";

/** One short line of JSON for each application, with some of the keys of ndjson: of many, what they come to is enough. */
export const verdictsReport = (): Report<Judged | Unreadable> => ({
  begin: () => "",
  application: (checked) => `${JSON.stringify(lineOf(checked))}\n`,
  end: () => "",
});

const lineOf = (checked: Judged | Unreadable): object => {
  const { file, line } = checked;
  if (checked.kind === "unreadable") return { file, line, verdict: "unreadable", problems: checked.faults };
  const { verdict, notable } = checked.judgement;
  return {
    file,
    line,
    title: checked.title,
    verdict,
    reviews: notable.filter(({ outcome }) => outcome === "for-review").length,
    findings: notable.map(({ rule, part, outcome, severity }) => ({ rule, part, outcome, severity })),
  };
};
