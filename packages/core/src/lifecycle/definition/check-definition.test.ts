import { describe, expect, it } from "vitest";
import { kaariLifecycle } from "../kaari/kaari-lifecycle.ts";
import { checkDefinition } from "./check-definition.ts";
import type { LifecycleDefinition, Stage, Transition } from "./definition.ts";
import { describeDefinitionProblem } from "./definition-problem.ts";
import { row, titled, trialDefinition } from "./trial-definition.test-data.ts";

const told = (definition: LifecycleDefinition) =>
  checkDefinition(definition).map((problem) => `${problem.kind}: ${describeDefinitionProblem(problem)}`);

const withRows = (...rows: ReadonlyArray<Transition>): LifecycleDefinition => ({
  ...trialDefinition,
  transitions: [...trialDefinition.transitions, ...rows],
});

const withStages = (stages: ReadonlyArray<Stage>, ...rows: ReadonlyArray<Transition>): LifecycleDefinition => ({
  ...withRows(...rows),
  stages: [...trialDefinition.stages, ...stages],
});

/** The trial definition with the row of `command` changed. */
const changed = (command: string, change: Partial<Transition>): LifecycleDefinition => ({
  ...trialDefinition,
  transitions: trialDefinition.transitions.map((each) => (each.command === command ? { ...each, ...change } : each)),
});

const lost = { ...titled("lost"), phase: "after" };
const found = { ...titled("found"), phase: "after" };

it("finds nothing wrong with core's own lifecycle", () => {
  expect(told(kaariLifecycle)).toEqual([]);
});

it("finds nothing wrong with the trial lifecycle", () => {
  expect(told(trialDefinition)).toEqual([]);
});

const unlisted = (command: string, part: string, list: string, name: string): string =>
  `unknown-name: transitions/${command}/${part}: expected a name listed in ${list}, found ${name}. List it in ${list}, or take it out.`;

describe("a definition broken in one way has that one problem", () => {
  it.each<[string, LifecycleDefinition, string]>([
    [
      "a stage that nothing leads to",
      withStages([lost], row("lost", "End", "done")),
      "unreachable: stages/lost: expected a stage that some row leads to, found no way to it from the start. Write the row, or take it out.",
    ],
    [
      "a stage without an exit that is not final",
      withStages([lost], row("draft", "End", "lost")),
      "dead-end: stages/lost: expected a way out, or final: true, found neither. Write the row that leaves it, or say final: true.",
    ],
    [
      "a stage that only stays as it is",
      withStages([lost], row("draft", "End", "lost"), row("lost", "Ask", "same"), row("lost", "Answer", "lost")),
      "dead-end: stages/lost: expected a way out, or final: true, found neither. Write the row that leaves it, or say final: true.",
    ],
    [
      "a final stage with an exit",
      withRows(row("done", "Ask", "asked")),
      "final-with-exit: stages/done: expected a final stage that nothing leaves, found a row that leads out of it. Take the row out, or final: true.",
    ],
    [
      "an edge stated twice",
      withRows(row("filed", "Ask", "asked")),
      "edge-twice: transitions/filed/Ask: expected one row for a stage, a command and its conditions, found several, with no condition. Take one out, or say in when what tells them apart.",
    ],
    [
      "a row without roles",
      changed("Ask", { roles: [] }),
      "no-role: transitions/filed/Ask/roles: expected at least one role that may give the command, found none. Name a role, or take the row out.",
    ],
    [
      "a command without a row",
      { ...trialDefinition, commands: [...trialDefinition.commands, titled("Wait")] },
      "no-role: commands/Wait: expected a row in which somebody may give it, found none. Write the row, or take the command out.",
    ],
    [
      "a phase without stages",
      { ...trialDefinition, phases: [...trialDefinition.phases, titled("later")] },
      "empty-phase: phases/later: expected at least one stage in it, found none. Place a stage in it, or take it out.",
    ],
    [
      "a way back to where nobody came from",
      changed("Answer", { next: { back: ["filed", "draft"] } }),
      "no-way-back: transitions/asked/Answer/next: expected a stage from which a row leads to asked, found draft. Take it out of back, or write the row.",
    ],
    [
      "a name stated twice",
      { ...trialDefinition, roles: [titled("owner"), titled("owner")] },
      "name-twice: roles/owner: expected a name of its own, found it several times. Give each its own name.",
    ],
    [
      "a stage called as every table calls the beginning",
      withStages([{ ...titled("new"), phase: "after" }]),
      "name-twice: stages/new: expected a name of its own, found a name that every table has. Call the stage something else.",
    ],
    [
      "a stage in no phase",
      {
        ...trialDefinition,
        stages: trialDefinition.stages.map((stage) => (stage.id === "asked" ? { ...stage, phase: "befor" } : stage)),
      },
      "unknown-name: stages/asked/phase: expected a name listed in phases, found befor. Did you mean before?",
    ],
    [
      "an unknown stage to leave",
      withRows(row("elsewhere", "Ask", "done")),
      unlisted("elsewhere/Ask", "from", "stages", "elsewhere"),
    ],
    [
      "an unknown stage to reach",
      changed("End", { next: "elsewhere" }),
      unlisted("filed/End", "next", "stages", "elsewhere"),
    ],
    [
      "an unknown stage to go back to",
      changed("Answer", { next: { back: ["filed", "elsewhere"] } }),
      unlisted("asked/Answer", "next", "stages", "elsewhere"),
    ],
    [
      "an unknown command",
      withRows(row("filed", "Wait", "same")),
      unlisted("filed/Wait", "command", "commands", "Wait"),
    ],
    ["an unknown role", changed("Ask", { roles: ["judge"] }), unlisted("filed/Ask", "roles", "roles", "judge")],
    ["an unknown gate", changed("File", { gate: "oath" }), unlisted("draft/File", "gate", "gates", "oath")],
    ["an unknown event", changed("Ask", { events: ["Gone"] }), unlisted("filed/Ask", "events", "events", "Gone")],
    ["an unknown condition", changed("Ask", { when: ["late"] }), unlisted("filed/Ask", "when", "conditions", "late")],
    [
      "an unknown source",
      changed("Ask", { basis: { source: "bill", provision: "1 §" } }),
      unlisted("filed/Ask", "basis", "sources", "bill"),
    ],
  ])("%s", (_what, definition, problem) => {
    expect(told(definition)).toEqual([problem]);
  });
});

it("names every stage of a circle that never ends", () => {
  const circle = withStages(
    [lost, found],
    row("draft", "End", "lost"),
    row("lost", "Ask", "found"),
    row("found", "Ask", "lost"),
  );
  const advice = "Write a row that leads out of the circle to a final stage.";
  expect(told(circle)).toEqual([
    `no-way-out: stages/lost: expected a way to a final stage, found a circle that never ends. ${advice}`,
    `no-way-out: stages/found: expected a way to a final stage, found a circle that never ends. ${advice}`,
  ]);
});

it("says of a life that starts at its end that nothing happens in it", () => {
  const definition = {
    ...trialDefinition,
    phases: [titled("after")],
    stages: [{ ...titled("done"), phase: "after", final: true as const }],
    commands: [titled("Draft")],
    transitions: [row("new", "Draft", "done")],
  };
  expect(told(definition)).toEqual([
    "starts-at-end: stages/done: expected a first stage that something leaves, found a final one. Write what happens between start and end.",
  ]);
});

it("takes one command at one stage several times where conditions tell the rows apart", () => {
  const definition = changed("Ask", { when: ["in time"] });
  expect(told({ ...definition, transitions: [...definition.transitions, row("filed", "Ask", "asked")] })).toEqual([]);
});
