import { describe, expect, it } from "vitest";
import type { Project } from "../project.ts";
import { after, type Asked, asking, drafting, submitted, tell, underAssessment } from "../trial-project.test-data.ts";

const revised = asking("ReviseApplication", { application: { title: "Kylätalo" } });
// Written before the call opens.
const filled: Project = { ...after(drafting, revised), at: "2026-01-15T12:00:00Z" };

describe("an application", () => {
  const at = (instant: string): Asked => asking("SubmitApplication", {}, { at: instant, on: instant.slice(0, 10) });
  tell([
    ["is not submitted empty", drafting, at("2026-06-01T12:00:00Z"), "nothing-to-submit"],
    ["is not submitted a second before the call opens", filled, at("2026-02-02T08:59:59+02:00"), "call-not-open"],
    ["is submitted the second the call opens", filled, at("2026-02-02T09:00:00+02:00"), "accepted"],
    ["is submitted the second the call closes", filled, at("2026-11-30T16:15:00+02:00"), "accepted"],
    ["is not submitted a second after that", filled, at("2026-11-30T16:15:01+02:00"), "call-closed"],
    ["is submitted by the clock of the call's zone", filled, at("2026-11-30T14:15:00Z"), "accepted"],
    ["is not submitted later by that clock", filled, at("2026-11-30T14:15:01Z"), "call-closed"],
  ]);
});

describe("a request for information", () => {
  const by = (day: string): Asked => asking("RequestInformation", { what: "tase", by: day }, { on: "2026-06-01" });
  const asked = after(submitted, by("2026-06-15"));
  const expire = (on: string): Asked => asking("ExpireInformationRequest", {}, { on });
  tell([
    ["may be due today", submitted, by("2026-06-01"), "accepted"],
    ["is not due yesterday", submitted, by("2026-05-31"), "day-past"],
    ["does not expire on its last day", asked, expire("2026-06-15"), "information-not-due"],
    ["expires the day after", asked, expire("2026-06-16"), "accepted"],
  ]);

  it("leads back to where the application was", () => {
    expect(after(asked, expire("2026-06-16")).stage).toBe("submitted");
    const later = after(after(submitted, asking("BeginAssessment", {})), by("2026-06-15"));
    expect(after(later, asking("SupplyInformation", { text: "tase" })).stage).toBe("under-assessment");
  });

  it("changes the application by what is supplied, and only then", () => {
    const supplied = after(asked, asking("SupplyInformation", { text: "tase", application: { title: "Uusi" } }));
    expect(supplied.application).toEqual({ title: "Uusi" });
    expect(supplied.informationBy).toBeUndefined();
    expect(after(asked, asking("SupplyInformation", { text: "tase" })).application).toEqual({ title: "Kylätalo" });
    expect(after(asked, expire("2026-06-16")).informationBy).toBeUndefined();
  });
});

describe("assessment", () => {
  const rank = (place: number): Asked =>
    asking("RankApplications", { round: "r1", place, of: 3, score: "20", within: true });
  const checked = (...met: ReadonlyArray<boolean>): Project =>
    after(
      underAssessment,
      asking("RecordEligibilityCheck", { criteria: met.map((one, index) => ({ criterion: `g${index}`, met: one })) }),
    );
  tell([
    ["ranks what meets every general criterion", checked(true, true), rank(1), "accepted"],
    ["does not rank what fails one", checked(true, false), rank(1), "not-eligible"],
    ["ranks the last of a list", underAssessment, rank(3), "accepted"],
    ["does not rank beyond its end", underAssessment, rank(4), "place-beyond-list"],
  ]);
});
