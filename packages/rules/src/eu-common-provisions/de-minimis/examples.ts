import type { Example } from "@kaari/core";
import { at } from "../example-facts.ts";

/** 150 000.00 granted on 1.3.2023 and 100 000.00 on 1.6.2025; 60 000.00 is applied for. */
const earlierAid = {
  "application.stateAid": "de-minimis",
  "application.deMinimis": {
    amount: "60000.00",
    declarationAttached: true,
    earlier: [
      { grantedOn: "2023-03-01", amount: "150000.00" },
      { grantedOn: "2025-06-01", amount: "100000.00" },
    ],
  },
};

const deMinimis = (amount: string) => ({
  "application.stateAid": "de-minimis",
  "application.deMinimis": { amount, declarationAttached: true, earlier: [] },
});

export const examples = [
  {
    ...at,
    id: "no-de-minimis",
    title: "The support is no de minimis aid",
    source: "Regulation (EU) 2023/2831",
    certainty: "third-party",
    gate: "decision",
    expect: {
      "de-minimis-ceiling": "not-applicable",
      "de-minimis-window-edge": "not-applicable",
      "single-undertaking": "not-applicable",
    },
  },
  {
    ...at,
    id: "de-minimis-inside-window",
    title: "310 000.00 in three years, granted on 15.2.2026",
    source: "TC-33",
    certainty: "third-party",
    gate: "decision",
    with: { ...earlierAid, "decision.madeOn": "2026-02-15" },
    expect: { "de-minimis-ceiling": "violated", "single-undertaking": "for-review" },
  },
  {
    ...at,
    id: "de-minimis-left-window",
    title: "160 000.00 in three years, granted on 2.3.2026",
    source: "TC-33",
    certainty: "third-party",
    gate: "decision",
    with: { ...earlierAid, "decision.madeOn": "2026-03-02" },
    expect: { "de-minimis-ceiling": "satisfied", "de-minimis-window-edge": "not-applicable" },
  },
  {
    ...at,
    id: "de-minimis-at-window-edge",
    title: "Granted exactly three years after earlier aid",
    source: "TC-33",
    certainty: "interpretation",
    gate: "decision",
    with: { ...earlierAid, "decision.madeOn": "2026-03-01" },
    expect: { "de-minimis-window-edge": "for-review" },
  },
  {
    ...at,
    id: "de-minimis-day-before-edge",
    title: "Granted a day less than three years after earlier aid",
    source: "TC-33",
    certainty: "third-party",
    gate: "decision",
    with: { ...earlierAid, "decision.madeOn": "2026-02-28" },
    expect: { "de-minimis-ceiling": "violated" },
  },
  {
    ...at,
    id: "de-minimis-today",
    title: "An application of 15.2.2026 that would come to 310 000.00",
    source: "TC-33",
    certainty: "third-party",
    gate: "submission",
    on: "2026-02-15",
    with: earlierAid,
    without: ["decision"],
    expect: { "de-minimis-ceiling-today": "violated" },
  },
  {
    ...at,
    id: "de-minimis-at-ceiling",
    title: "De minimis aid of 300 000.00",
    source: "Regulation (EU) 2023/2831",
    certainty: "third-party",
    gate: "submission",
    with: deMinimis("300000.00"),
    expect: { "de-minimis-ceiling-today": "satisfied" },
  },
  {
    ...at,
    id: "de-minimis-one-cent-above",
    title: "De minimis aid of 300 000.01",
    source: "Regulation (EU) 2023/2831",
    certainty: "third-party",
    gate: "submission",
    with: deMinimis("300000.01"),
    expect: { "de-minimis-ceiling-today": "violated" },
  },
] as const satisfies ReadonlyArray<Example>;
