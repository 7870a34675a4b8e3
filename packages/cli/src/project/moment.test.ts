import { describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { momentOf } from "./moment.ts";

const zone = "Europe/Helsinki";
const at = (on: string, last?: string): string => momentOf({ on }, zone, recordingHost("."), last).at;

describe("a day without a time", () => {
  it.each([
    [undefined, "2026-04-28T12:00:00Z"],
    ["2026-04-27T20:00:00Z", "2026-04-28T12:00:00Z"],
    ["2026-04-28T12:00:00Z", "2026-04-28T12:00:00Z"],
    ["2026-04-28T15:00:00+03:00", "2026-04-28T12:00:00Z"],
    ["2026-04-28T15:00:01+03:00", "2026-04-28T15:00:01+03:00"],
    // The next day in Finland, though not yet in UTC.
    ["2026-04-28T22:00:00Z", "2026-04-28T12:00:00Z"],
    ["2026-04-29T12:00:00Z", "2026-04-28T12:00:00Z"],
  ])("is its noon, or the time of what was recorded later on it (%s)", (last, instant) => {
    expect(at("2026-04-28", last)).toBe(instant);
  });
});
