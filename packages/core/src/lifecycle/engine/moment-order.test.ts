import * as fc from "fast-check";
import { expect, it } from "vitest";
import { epochMilliseconds } from "../../primitives/index.ts";
import { isBefore } from "./moment-order.ts";

it.each([
  ["2026-03-02T11:59:59Z", "2026-03-02T12:00:00Z", true],
  ["2026-03-02T12:00:00Z", "2026-03-02T12:00:00Z", false],
  ["2026-03-02T12:00:01Z", "2026-03-02T12:00:00Z", false],
  ["2026-03-02T11:59:59+02:00", "2026-03-02T12:00:00+02:00", true],
  ["2026-03-02T11:59:59.999Z", "2026-03-02T12:00:00.000Z", true],
  ["2026-03-02T12:00Z", "2026-03-02T12:00:00Z", false],
  ["2026-03-02T11:59Z", "2026-03-02T12:00Z", true],
  // One moment, written with two offsets.
  ["2026-03-02T14:00:00+02:00", "2026-03-02T12:00:00Z", false],
  ["2026-03-02T12:00:00Z", "2026-03-02T14:00:00+02:00", false],
  ["2026-03-02T13:59:59+02:00", "2026-03-02T12:00:00Z", true],
  // The night on which clocks go back: the later moment reads as the earlier hour.
  ["2026-10-25T03:30:00+02:00", "2026-10-25T03:45:00+03:00", false],
  ["2026-10-25T03:45:00+03:00", "2026-10-25T03:30:00+02:00", true],
])("%s before %s: %s", (at, other, before) => {
  expect(isBefore(at, other)).toBe(before);
});

const instants = fc
  .tuple(
    fc.date({ min: new Date("2026-01-01T00:00:00Z"), max: new Date("2026-01-02T00:00:00Z"), noInvalidDate: true }),
    fc.constantFrom("Z", "+02:00", "+03:00", "-11:00"),
    fc.constantFrom(16, 19, 23),
  )
  .map(([date, offset, length]) => date.toISOString().slice(0, length) + offset);

it("goes by the moment, however it is written", () => {
  fc.assert(
    fc.property(instants, instants, (one, other) => {
      expect(isBefore(one, other)).toBe(epochMilliseconds(one) < epochMilliseconds(other));
    }),
  );
});
