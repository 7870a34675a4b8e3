import { assess } from "@kaari/core";
import { describe, expect, it } from "vitest";
import type { GrantApplication } from "./application.ts";
import { generatedApplications } from "./applications.ts";
import { failingByHand } from "./by-hand.ts";
import { draftsOf } from "./drafts.ts";
import { builtGrantPack, on, questions } from "./engines/built-grant-pack.ts";
import { engine, openGrantPack, questionOf } from "./engines/kaari.ts";

const applications = generatedApplications(2_000);

describe("generated applications", () => {
  it("are the same for the same seed", () => {
    expect(generatedApplications(20)).toEqual(applications.slice(0, 20));
    expect(generatedApplications(20, 7)).not.toEqual(applications.slice(0, 20));
  });

  it("pass and fail each of the 24 rules", () => {
    const verdicts = applications.map(failingByHand);
    const failed = new Set(verdicts.flat());
    expect(failed.size).toBe(24);
    expect(verdicts.some((failing) => failing.length === 0)).toBe(true);
  });
});

describe("Kaari", () => {
  it("fails the same rules as the function written by hand", () => {
    const { failing } = engine.prepare();
    for (const application of applications)
      expect({ of: application.id, failing: failing(application) }).toEqual({
        of: application.id,
        failing: failingByHand(application),
      });
  });

  it("asks of drafts the same as a built pack, in the same order", () => {
    const pack = openGrantPack();
    let asked = 0;
    for (const draft of draftsOf(applications)) {
      const expected = assess(pack, { ...questionOf(draft), world: "open" }).missing;
      asked += expected.length;
      expect({ of: draft.id, asks: questions(builtGrantPack.assessSubmission(draft, on, "open")) }).toEqual({
        of: draft.id,
        asks: expected.map(({ path, question }) => ({ path, question })),
      });
    }
    expect(asked).toBeGreaterThan(applications.length);
  });

  it.each([
    ["so few that they are sorted by insertion", 20],
    ["more than that", 100],
    ["more than are kept", 300],
  ])("asks for members of items in the same order as a built pack: %s", (_, count) => {
    const lines = Array.from({ length: count }, (_line, index) =>
      index % 2 === 0 ? { category: "other" } : { amount: index },
    );
    const written = JSON.stringify({ ...applications[0], budget: { model: "flat40", lines } });
    const draft = JSON.parse(written) as GrantApplication;
    const expected = assess(openGrantPack(), { ...questionOf(draft), world: "open" }).missing.map(({ path }) => path);
    expect(expected.length).toBe(count);
    expect(questions(builtGrantPack.assessSubmission(draft, on, "open")).map(({ path }) => path)).toEqual(expected);
  });

  it("says nothing definite of a draft that the completed application contradicts", () => {
    const pack = openGrantPack();
    const drafts = draftsOf(applications);
    const contradicted: Array<string> = [];
    let definite = 0;
    for (const [index, application] of applications.entries()) {
      const completed = assess(pack, questionOf(application));
      for (const { rule, outcome } of assess(pack, { ...questionOf(drafts[index]!), world: "open" }).findings) {
        if (outcome === "undetermined") continue;
        definite++;
        if (outcome !== completed.finding(rule).outcome) contradicted.push(`${rule} of ${application.id}`);
      }
    }
    expect(contradicted).toEqual([]);
    expect(definite).toBeGreaterThan(0);
    expect(definite).toBeLessThan(24 * applications.length);
  });
});
