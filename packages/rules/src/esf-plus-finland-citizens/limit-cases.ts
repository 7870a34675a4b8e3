import type { BesideLimit } from "../beside-limit.ts";

/** Cases on the limits of the rules, and the smallest step to each side of them. */
export const limitCases = [
  [
    "idea-with-empty-lists",
    "a-cent-above",
    { "application.budget.total": "0.01" },
    { "idea-states-budget": "satisfied" },
  ],
  [
    "starts-on-expected-decision",
    "a-day-after",
    { "application.period.startsOn": "2026-08-09" },
    { "start-after-expected-decision": "satisfied" },
  ],
  [
    "funder-consulted-on-filing-day",
    "a-day-before",
    { "application.funderConsultedOn": "2026-04-29" },
    { "funder-consulted": "satisfied" },
  ],
  [
    "started-on-decision-day",
    "a-day-after",
    { "application.startedOn": "2026-08-15" },
    { "start-after-decision": "satisfied" },
  ],
  [
    "filed-on-first-day-of-pause",
    "a-day-after",
    { "application.filedAt": "2025-12-02T09:00:00+02:00" },
    { "filing-outside-pause": "violated" },
  ],
  [
    "filed-on-last-day-of-pause",
    "a-day-before",
    { "application.filedAt": "2025-12-30T12:00:00+02:00" },
    { "filing-outside-pause": "violated" },
  ],
] as const satisfies ReadonlyArray<BesideLimit>;
