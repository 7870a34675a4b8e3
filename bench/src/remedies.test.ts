import { type Assessment, assess, remedied, remedies } from "@kaari/core";
import { describe, expect, it } from "vitest";
import type { GrantApplication } from "./application.ts";
import { generatedApplications } from "./applications.ts";
import { applicationsSaid, benchApplications } from "./bench-applications.ts";
import { openGrantPack, questionOf } from "./engines/kaari.ts";

const pack = openGrantPack();
const violated = ({ findings }: Assessment): ReadonlyArray<string> =>
  findings.filter(({ outcome }) => outcome === "violated").map(({ rule }) => rule);

/** How many violated rules there are, how many get a remedy, and what is wrong with remedies. */
const tried = (applications: ReadonlyArray<GrantApplication>) => {
  const wrong: Array<string> = [];
  let [rules, helped] = [0, 0];
  for (const application of applications) {
    const question = questionOf(application);
    const assessment = assess(pack, question);
    const before = violated(assessment);
    for (const { rule, remedies: found } of remedies(assessment)) {
      rules++;
      if (found.length > 0) helped++;
      for (const remedy of found) {
        const after = violated(assess(pack, { ...question, facts: remedied(assessment, remedy) }));
        if (
          after.includes(rule) ||
          after.some((id) => !before.includes(id)) ||
          remedy.settles.some((id) => after.includes(id))
        )
          wrong.push(`${rule} of ${application.id}: ${remedy.changes.map(({ path }) => path).join(", ")}`);
      }
    }
  }
  return { rules, helped, wrong };
};

describe.each([
  ["1 000 applications of the bench's own generator", generatedApplications(1_000)],
  [`1 000 of ${applicationsSaid()}`, (await benchApplications()).slice(0, 1_000)],
])("remedies for %s", (_name, applications) => {
  const { rules, helped, wrong } = tried(applications);

  it("settle their rule when they are made, and violate no other", () => {
    expect(wrong).toEqual([]);
  });

  it(`are found for ${helped} of ${rules} violated rules`, () => {
    expect(helped / rules).toBeGreaterThanOrEqual(0.95);
  });
});
