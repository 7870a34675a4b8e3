import type { Example } from "@kaari/core";

const supplement = (dueOn: string, arrivedAt: string, channel = "electronic") => ({
  "application.supplement": { dueOn, arrivedAt, channel },
});

const base = { on: "2026-11-25", basedOn: "base" } as const;

export const filingExamples = [
  {
    ...base,
    id: "no-supplement",
    title: "No supplement was asked for",
    source: "434/2003 22 §",
    certainty: "law",
    gate: "decision",
    expect: { "supplement-in-time": "not-applicable", "supplement-on-paper": "not-applicable" },
  },
  {
    ...base,
    id: "supplement-before-midnight",
    title: "An electronic supplement asked for by 3.6.2024 arrives at 23.59 that day: in time",
    source: "TC-07",
    certainty: "interpretation",
    gate: "decision",
    with: supplement("2024-06-03", "2024-06-03T23:59:00+03:00"),
    expect: { "supplement-in-time": "satisfied", "supplement-on-paper": "not-applicable" },
  },
  {
    ...base,
    id: "supplement-after-midnight",
    title:
      "An electronic supplement asked for by 3.6.2024 arrives one second into the next day: late, which does not bar",
    source: "TC-07",
    certainty: "interpretation",
    gate: "decision",
    with: supplement("2024-06-03", "2024-06-04T00:00:01+03:00"),
    expect: { "supplement-in-time": "violated" },
  },
  {
    ...base,
    id: "paper-supplement",
    title: "The same supplement on paper goes to a person",
    source: "TC-07",
    certainty: "interpretation",
    gate: "decision",
    with: supplement("2024-06-03", "2024-06-03T23:59:00+03:00", "paper"),
    expect: { "supplement-in-time": "not-applicable", "supplement-on-paper": "for-review" },
  },
  {
    ...base,
    id: "notice-with-hour",
    title: "A notice that gives the closing instant decides by itself",
    source: "757/2021 38 § 1 mom.",
    certainty: "law",
    gate: "submission",
    expect: { "closing-day-without-hour": "not-applicable" },
  },
  {
    ...base,
    id: "last-day-without-hour",
    title: "Filed on the last day of a call whose notice gives only the day: a person looks",
    source: "TC-05 d",
    certainty: "interpretation",
    gate: "submission",
    with: { "call.closesOn": "2026-05-08", "application.filedAt": "2026-05-08T17:00:00+03:00" },
    without: ["call.closesAt"],
    expect: { "closing-day-without-hour": "for-review" },
  },
  {
    ...base,
    id: "day-before-last-without-hour",
    title: "Filed the day before the last day: the hour does not matter",
    source: "TC-05 d",
    certainty: "interpretation",
    gate: "submission",
    with: { "call.closesOn": "2026-05-08", "application.filedAt": "2026-05-07T23:59:00+03:00" },
    without: ["call.closesAt"],
    expect: { "closing-day-without-hour": "not-applicable" },
  },
] as const satisfies ReadonlyArray<Example>;
