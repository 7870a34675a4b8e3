import * as fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, it } from "vitest";
import { Defect } from "./defect.ts";
import { epochMilliseconds } from "./moment.ts";
import { Instant } from "./instant.ts";
import { localDay, localTime } from "./local-time.ts";
import { TimeZone, isTimeZone } from "./time-zone.ts";

const union = ["Europe/Helsinki", "Europe/Mariehamn", "Europe/Stockholm", "Europe/Berlin"];
const zones = [...union, "America/Juneau", "Asia/Manila", "Asia/Kathmandu", "Pacific/Kiritimati", "UTC"];
const moments = fc.integer({
  min: epochMilliseconds("0001-01-02T00:00:00Z"),
  max: epochMilliseconds("9999-12-30T23:59:59.999Z"),
});
/** The same moment, written with an offset. */
const instants = fc
  .tuple(moments, fc.constantFrom("+00:00", "+02:00", "-03:30", "+14:00", "-11:45"), fc.boolean())
  .map(([moment, offset, utc]) => {
    const instant = Temporal.Instant.fromEpochMilliseconds(moment);
    return utc ? instant.toString() : instant.toZonedDateTimeISO(offset).toString({ timeZoneName: "never" });
  })
  .filter((text) => Instant.safeParse(text).success);

describe("instants read as Temporal does", () => {
  it("in milliseconds", () => {
    fc.assert(
      fc.property(instants, (instant) => {
        expect(epochMilliseconds(instant)).toBe(Temporal.Instant.from(instant).epochMilliseconds);
      }),
    );
  });

  it("as day and time in a zone", () => {
    fc.assert(
      fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
        const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
        expect(localDay(instant, zone)).toBe(local.toPlainDate().toString());
        expect(localTime(instant, zone)).toBe(
          local.toPlainTime().toString({ smallestUnit: "second", roundingMode: "trunc" }),
        );
      }),
    );
  });
});

describe("the common summer time of the Union", () => {
  const changes = fc
    .tuple(fc.integer({ min: 1997, max: 2150 }), fc.constantFrom("03", "10"), fc.integer({ min: -4, max: 4 }))
    .map(([year, month, hours]) => {
      const last = Temporal.PlainDate.from(`${year}-${month}-31`);
      const sunday = last.subtract({ days: last.dayOfWeek % 7 });
      return sunday
        .toZonedDateTime("UTC")
        .add({ hours: 1 + hours })
        .toInstant();
    });
  it.each(union)("begins and ends in %s on the last Sunday of March and October", (zone) => {
    fc.assert(
      fc.property(changes, fc.constantFrom(-1, 0), (moment, milliseconds) => {
        const instant = moment.add({ milliseconds });
        const local = instant.toZonedDateTimeISO(zone);
        expect(localDay(instant.toString(), zone)).toBe(local.toPlainDate().toString());
        expect(localTime(instant.toString(), zone)).toBe(local.toPlainTime().toString().slice(0, 8));
      }),
    );
  });
});

describe("the clock in Helsinki", () => {
  it.each([
    ["2024-05-10T13:15:00Z", "2024-05-10", "16:15:00"],
    ["2025-11-28T14:15:00Z", "2025-11-28", "16:15:00"],
    ["2025-11-28T13:15:00Z", "2025-11-28", "15:15:00"],
    ["2024-05-10T21:00:00Z", "2024-05-11", "00:00:00"],
    ["2026-03-29T00:59:59Z", "2026-03-29", "02:59:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29", "04:00:00"],
    ["2026-10-25T00:59:59Z", "2026-10-25", "03:59:59"],
    ["2026-10-25T01:00:00Z", "2026-10-25", "03:00:00"],
    ["2026-05-08T16:15+03:00", "2026-05-08", "16:15:00"],
  ])("at %s shows %s %s", (instant, day, time) => {
    expect(localDay(instant, "Europe/Helsinki")).toBe(day);
    expect(localTime(instant, "Europe/Helsinki")).toBe(time);
  });
});

describe("TimeZone", () => {
  it("is a name of the IANA database", () => {
    expect(zones.every(isTimeZone)).toBe(true);
  });

  it.each(["+02:00", "Helsinki", "", "Europe/Helsingfors", 2])("is not %j", (name) => {
    expect(TimeZone.safeParse(name).error?.issues.map(({ message }) => message)).toEqual([
      `Expected the name of a time zone such as "Europe/Helsinki", found ${JSON.stringify(name)}. Write the name as the IANA database has it, not an offset.`,
    ]);
  });

  it("must be known where a clock is read", () => {
    expect(() => localDay("2026-01-01T00:00Z", "Mars/Olympus")).toThrow(Defect);
  });
});
