import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { compilePack } from "./compile-pack.ts";
import { describePackProblem } from "./pack-problem.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const citation = { source: "act", provision: "1 §", certainty: "law" } as const;
const title = { fi: "Tehtävä", sv: "Uppgift", en: "Task" };

const problemsOf = (more: { readonly metBy?: ReadonlyArray<string>; readonly since?: string }) => {
  const step = { id: "step", title, who: "applicant", gate: "start", citation, basis: [], ...more } as const;
  const duty = { id: "duty", title, owner: "applicant", citation, basis: [], ...more } as const;
  const compiled = compilePack({ ...trialPack, requirements: [step], obligations: [duty] });
  return Result.isFailure(compiled) ? compiled.failure.map(describePackProblem) : [];
};

it("a duty is met by events that the lifecycle has", () => {
  expect(problemsOf({ metBy: ["KickoffHeld", "ProjectClosed"] })).toEqual([]);
});

it("a misspelt event is told with the one that is meant", () => {
  expect(problemsOf({ metBy: ["KickoffHeld", "KickofHeld"] })).toEqual([
    "trial: requirements/step/metBy: expected an event of a project's life, found KickofHeld. Is KickoffHeld meant?",
    "trial: obligations/duty/metBy: expected an event of a project's life, found KickofHeld. Is KickoffHeld meant?",
  ]);
});

it("an event that there is not is told with what to do", () => {
  expect(problemsOf({ metBy: ["Sunrise"] })[0]).toBe(
    "trial: requirements/step/metBy: expected an event of a project's life, found Sunrise. Leave it out: what no event tells is recorded by hand.",
  );
});

it("a duty arises on a day", () => {
  expect(problemsOf({ since: "project.endsOn" })).toEqual([]);
  expect(problemsOf({ since: "application.budget.total" })).toEqual([
    expect.stringMatching(/^trial: obligations\/duty\/since, character 1: expected a day/u),
    expect.stringMatching(/^trial: requirements\/step\/since, character 1: expected a day/u),
  ]);
});
