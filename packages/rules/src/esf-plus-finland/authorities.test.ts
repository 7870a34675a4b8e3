import { authorityIn } from "@kaari/core";
import { describe, expect, it } from "vitest";
import { authorities } from "./authorities.ts";

describe("the register of funding authorities", () => {
  it.each([
    ["Pohjois-Savo", "2025-12-31", "Etelä-Savon ELY-keskus"],
    ["Pohjois-Savo", "2026-01-01", "Itä-Suomen elinvoimakeskus"],
    ["Etelä-Savo", "2021-09-01", "Etelä-Savon ELY-keskus"],
    ["Pohjois-Savo", "2026-01-09", "Itä-Suomen elinvoimakeskus"],
    ["Pohjois-Karjala", "2026-03-03", "Itä-Suomen elinvoimakeskus"],
    ["Kanta-Häme", "2025-12-31", "Hämeen ELY-keskus"],
    ["Kanta-Häme", "2026-01-01", "Keski-Suomen elinvoimakeskus"],
    ["Päijät-Häme", "2026-01-01", "Kaakkois-Suomen elinvoimakeskus"],
    ["Keski-Pohjanmaa", "2025-12-31", "Keski-Suomen ELY-keskus"],
    ["Lappi", "2026-01-01", "Pohjois-Suomen elinvoimakeskus"],
  ])("names the funder of %s on %s (TC-09)", (region, on, name) => {
    expect(authorityIn(authorities, region, on)?.authority.fi).toBe(name);
  });

  it.each([
    ["Ahvenanmaa", "2026-01-01"],
    ["Pohjois-Savo", "2021-08-31"],
  ])("names nobody for %s on %s", (region, on) => {
    expect(authorityIn(authorities, region, on)).toBeUndefined();
  });

  it("names one funder for every mainland region on every day since 1.9.2021", () => {
    const regions = new Set(authorities.flatMap((term) => term.regions));
    expect(regions.size).toBe(18);
    for (const region of regions) {
      for (const on of ["2021-09-01", "2025-12-31", "2026-01-01", "2029-12-31"]) {
        const terms = authorities.filter(
          (term) => term.regions.includes(region) && term.from <= on && (term.until === undefined || on < term.until),
        );
        expect(terms, `${region} ${on}`).toHaveLength(1);
      }
    }
  });
});
