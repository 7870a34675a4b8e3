import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  {
    what: "a day at a limit that may be met",
    facts: { end: "2026-07-01" },
    rules: ['end <= date("2026-06-30")'],
    told: ["Change “End” from 1 July 2026 to 30 June 2026."],
  },
  {
    what: "a day at a limit that must be passed",
    facts: { end: "2026-06-30" },
    rules: ['end > date("2026-06-30")'],
    told: ["Change “End” from 30 June 2026 to 1 July 2026."],
  },
  {
    what: "a day that must be another",
    facts: { end: "2026-06-30" },
    rules: ['end != date("2026-06-30")'],
    told: ["Change “End” from 30 June 2026 to 29 June 2026.", "Change “End” from 30 June 2026 to 1 July 2026."],
  },
  {
    what: "a day that must be one",
    facts: { end: "2026-06-01" },
    rules: ['end = date("2026-06-30")'],
    told: ["Change “End” from 1 June 2026 to 30 June 2026."],
  },
  {
    what: "a day at the nearer of two limits",
    facts: { end: "2026-02-01" },
    rules: ['end <= date("2026-01-10") or end <= date("2026-01-20")'],
    told: ["Change “End” from 1 February 2026 to 20 January 2026."],
  },
  {
    what: "two days of which one is not given",
    facts: { end: "2026-02-01" },
    rules: ["end <= start"],
    told: [
      "State “Start”: 25 November 2026, for example, will do.",
      "State “Start”: 1 February 2026, for example, will do.",
    ],
  },
  {
    what: "days between two days of which one is not given",
    facts: { end: "2026-02-01" },
    rules: ['end - start <= @"P9D"'],
    told: [
      "State “Start”: 25 November 2026, for example, will do.",
      "State “Start”: 23 January 2026, for example, will do.",
    ],
  },
  {
    what: "months between two days of which one is not given",
    facts: { end: "2026-02-01" },
    rules: ['years and months duration(start, end) >= @"P3M"'],
    told: ["State “Start”: 1 November 2025, for example, will do."],
  },
  {
    what: "two moments of which one is not given",
    facts: { filed: "2026-12-01T12:00:00Z" },
    rules: ["filed <= opened"],
    told: ["State “Opened”: 1 December 2026 at 12:00 (UTC), for example, will do."],
  },
  {
    what: "two days of each other",
    facts: { start: "2026-01-01", end: "2026-01-31" },
    rules: ['end >= start + @"P1M"'],
    told: [
      "Change “End” from 31 January 2026 to 1 February 2026.",
      "Change “Start” from 1 January 2026 to 31 December 2025.",
    ],
  },
  {
    what: "days between two days",
    facts: { start: "2026-01-01", end: "2026-01-11" },
    rules: ['end - start <= @"P9D"'],
    told: [
      "Change “End” from 11 January 2026 to 10 January 2026.",
      "Change “Start” from 1 January 2026 to 2 January 2026.",
    ],
  },
  {
    what: "months between two days",
    facts: { start: "2026-01-01", end: "2026-03-01" },
    rules: ['years and months duration(start, end) >= @"P3M"'],
    told: ["Change “Start” from 1 January 2026 to 1 December 2025.", "Change “End” from 1 March 2026 to 1 April 2026."],
  },
  {
    what: "the year of a day",
    facts: { end: "2027-03-01" },
    rules: ["end.year <= 2026"],
    told: ["Change “End” from 1 March 2027 to 31 December 2026."],
  },
  {
    what: "a day counted from today",
    facts: { start: "2026-11-24" },
    rules: ["start >= today"],
    told: ["Change “Start” from 24 November 2026 to 25 November 2026."],
  },
  {
    what: "a moment at another",
    facts: { filed: "2026-12-01T12:00:01+02:00", opened: "2026-12-01T10:00:00Z" },
    rules: ["filed <= opened"],
    told: [
      "Change “Filed” from 1 December 2026 at 12:00:01 (UTC+02:00) to 1 December 2026 at 12:00 (UTC+02:00).",
      "Change “Opened” from 1 December 2026 at 10:00 (UTC) to 1 December 2026 at 10:00:01 (UTC).",
    ],
  },
  {
    what: "a moment with an offset to the west",
    facts: { filed: "2026-12-24T23:30:00-03:30", opened: "2026-12-20T10:00:00Z" },
    rules: ["filed < opened"],
    told: [
      "Change “Filed” from 24 December 2026 at 23:30 (UTC-03:30) to 20 December 2026 at 06:29:59 (UTC-03:30).",
      "Change “Opened” from 20 December 2026 at 10:00 (UTC) to 25 December 2026 at 03:00:01 (UTC).",
    ],
  },
  {
    what: "moments of today and of tomorrow",
    facts: { filed: "2026-11-25T23:00:00Z", opened: "2026-11-26T00:00:00Z" },
    rules: ["filed > opened"],
    told: ["Change “Opened” from 26 November 2026 at 00:00 (UTC) to 25 November 2026 at 22:59:59 (UTC)."],
  },
  {
    what: "the day of a moment",
    facts: { filed: "2026-12-01T23:00:00Z" },
    rules: ['local day(filed) <= date("2026-12-01")'],
    told: ["Change “Filed” from 1 December 2026 at 23:00 (UTC) to 1 December 2026 at 21:59:59 (UTC)."],
  },
  { what: "yes", facts: { fresh: false }, rules: ["fresh"], told: ["Change “Fresh” from no to yes."] },
  { what: "no", facts: { fresh: true }, rules: ["not(fresh)"], told: ["Change “Fresh” from yes to no."] },
  {
    what: "yes in a comparison",
    facts: { fresh: false },
    rules: ["fresh = true"],
    told: ["Change “Fresh” from no to yes."],
  },
  {
    what: "a code to one",
    facts: { region: "north" },
    rules: ['region = "south"'],
    told: ["Change “Region” from “north” to “south”."],
  },
  {
    what: "a code to any other",
    facts: { region: "north" },
    rules: ['region != "north"'],
    told: ["Change “Region” from “north” to “south”.", "Change “Region” from “north” to “west”."],
  },
  {
    what: "a code to one of several",
    facts: { region: "north" },
    rules: ['region in ("south", "west")'],
    told: ["Change “Region” from “north” to “south”.", "Change “Region” from “north” to “west”."],
  },
  {
    what: "a code with no list of codes",
    facts: { theme: "a" },
    rules: ['theme = "b"'],
    told: ["Change “Theme” from “a” to “b”."],
  },
  {
    what: "codes that must agree",
    facts: { region: "north", home: "west" },
    rules: ["region = home"],
    told: ["Change “Region” from “north” to “west”.", "Change “Home” from “west” to “north”."],
  },
  {
    what: "codes that must differ",
    facts: { region: "north", home: "north" },
    rules: ["region != home"],
    told: [
      "Change “Region” from “north” to “south”.",
      "Change “Region” from “north” to “west”.",
      "Change “Home” from “north” to “south”.",
      "Change “Home” from “north” to “west”.",
    ],
  },
  { what: "a text to one", facts: { name: "A" }, rules: ['name = "B"'], told: ["Change “Name” from “A” to “B”."] },
  {
    what: "a text to any other",
    facts: { name: "A" },
    rules: ['name != "A"'],
    told: ["Change “Name” from “A” to something else."],
  },
  {
    what: "a text that must not be empty",
    facts: { name: "" },
    rules: ['name != ""'],
    told: ["Change “Name” from “” to something else."],
  },
  {
    what: "texts that must agree",
    facts: { name: "A", alias: "B" },
    rules: ["name = alias"],
    told: ["Change “Name” from “A” to “B”.", "Change “Alias” from “B” to “A”."],
  },
  {
    what: "texts that must differ",
    facts: { name: "A", alias: "A" },
    rules: ["name != alias"],
    told: ["Change “Name” from “A” to something else.", "Change “Alias” from “A” to something else."],
  },
  {
    what: "a time zone",
    facts: { zone: "Europe/Oslo" },
    rules: ['zone = "Europe/Helsinki"'],
    told: ["Change “Zone” from “Europe/Oslo” to “Europe/Helsinki”."],
  },
  {
    what: "an unknown answer to each",
    facts: {},
    rules: ["fresh"],
    told: ["State “Fresh”: yes, for example, will do."],
  },
];

it.each(trials)("a day, a text or a choice is offered on the other side of its limit: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
