import { describe, expect, it } from "vitest";
import type { Transition } from "../definition/definition.ts";
import type { Behaviour } from "./behaviour.ts";
import type { LifecycleCommand } from "./command.ts";
import { CorruptHistory } from "./corrupt-history.ts";
import type { LifecycleEvent } from "./event.ts";
import { lifecycle } from "./lifecycle.ts";
import { find, foresee, lookup } from "./lookup.ts";
import { nowhere, type Standing, stagesOf } from "./standing.ts";

interface Small {
  readonly phase: "life";
  readonly stage: "idea" | "plan" | "work" | "paused" | "done";
  readonly command: "begin" | "plan" | "work" | "pause" | "resume" | "note" | "end";
  readonly event: "begun" | "planned" | "worked" | "paused" | "resumed" | "noted" | "ended";
  readonly role: "owner";
  readonly gate: never;
  readonly condition: never;
  readonly source: never;
}
interface Notes extends Standing<Small> {
  readonly title: string | undefined;
  readonly notes: number;
}

const row = (
  from: Transition<Small>["from"],
  command: Small["command"],
  event: Small["event"],
  next: Transition<Small>["next"],
): Transition<Small> => ({ from, command, roles: ["owner"], events: [event], next, basis: { practice: "trial" } });

const behaviour: Behaviour<Small, Notes> = {
  initial: { ...nowhere, title: undefined, notes: 0 },
  openGates: [],
  ready: {},
  rule: {},
  evolve: {
    noted(project) {
      project.notes += 1;
    },
  },
  kept: [],
  schemas: {},
};

const life = lifecycle(
  {
    id: "small",
    version: "1.0.0",
    hash: "0".repeat(64),
    transitions: [
      row(["new"], "begin", "begun", "idea"),
      row(["idea"], "plan", "planned", "plan"),
      row(["idea", "plan"], "work", "worked", "work"),
      row(["idea", "plan", "work"], "note", "noted", "same"),
      row(["idea", "plan", "work"], "pause", "paused", "paused"),
      row(["paused"], "resume", "resumed", { back: ["idea", "plan", "work"] }),
      row(["work"], "end", "ended", "done"),
    ],
  },
  behaviour,
);

const asked = (stream: string, type: Small["command"]): LifecycleCommand<Small> => ({
  id: `${stream}-${type}`,
  stream,
  type,
  at: "2026-06-01T12:00:00Z",
  on: "2026-06-01",
  actor: { role: "owner", id: "o" },
  data: {},
});

const eventsOf = (project: Notes, stream: string, type: Small["command"]): ReadonlyArray<LifecycleEvent<Small>> => {
  const decision = life.decide(asked(stream, type), project);
  return decision.accepted ? decision.events : [];
};
const go = (stream: string, project: Notes, ...types: ReadonlyArray<Small["command"]>): Notes =>
  types.reduce((before, type) => eventsOf(before, stream, type).reduce(life.evolve, before), project);

describe("a lookup", () => {
  const things = lookup<number>();
  things.all.set("one", 1).set("two", 2);

  it("finds each thing by its name, whatever was asked before, and nothing where there is none", () => {
    expect(["one", "one", "three", "two", "three", "one"].map((name) => find(things, name))).toEqual([
      1,
      1,
      undefined,
      2,
      undefined,
      1,
    ]);
  });

  it("finds what was foreseen, and forgets it when asked for another", () => {
    foresee(things, "two", 2);
    expect([find(things, "two"), find(things, "one"), find(things, "two")]).toEqual([2, 1, 2]);
  });
});

describe("a project", () => {
  const idea = (stream: string): Notes => go(stream, life.initial, "begin");

  it("begins as the behaviour says, with all its members", () => {
    expect(life.initial).toStrictEqual(behaviour.initial);
    expect(Object.keys(life.initial)).toEqual(Object.keys(behaviour.initial));
  });

  it("takes in what happened to it, whatever was decided for another at its stage", () => {
    const [noting] = eventsOf(idea("p"), "p", "note");
    const [one, other] = [idea("p"), idea("q")];
    eventsOf(other, "q", "pause");
    expect(life.evolve(one, noting!)).toMatchObject({ stage: "idea", notes: 1, version: 2 });
    eventsOf(other, "q", "note");
    expect(go("p", one, "work")).toMatchObject({ stage: "work", notes: 0, version: 2 });
  });

  it("does not take in what cannot happen at its stage, even where it was just decided elsewhere", () => {
    const working = go("p", idea("p"), "work");
    const [ending] = eventsOf(working, "p", "end");
    expect(() => life.evolve(idea("p"), ending!)).toThrow(CorruptHistory);
    expect(() => life.evolve(working, { ...ending!, type: "begun" })).toThrow(CorruptHistory);
    expect(life.evolve(working, ending!).stage).toBe("done");
  });

  it("at an end is refused everything, and the next one begins", () => {
    const done = go("p", idea("p"), "work", "end");
    expect(life.decide(asked("p", "note"), done)).toMatchObject({ accepted: false, refusal: { kind: "wrong-stage" } });
    expect(idea("q").stage).toBe("idea");
  });

  it("goes its own way back, where others came to the same stage by other ways", () => {
    const straight = go("p", idea("p"), "work", "pause");
    const planned = go("q", idea("q"), "plan", "work", "pause");
    const alike = go("r", idea("r"), "work", "pause");
    expect([straight, planned, alike].map(({ came }) => stagesOf(came))).toEqual([
      ["idea", "work"],
      ["idea", "plan", "work"],
      ["idea", "work"],
    ]);
    const back = [go("p", straight, "resume"), go("q", planned, "resume")];
    expect(back.map(({ stage, came }) => [stage, stagesOf(came)])).toEqual([
      ["work", ["idea"]],
      ["work", ["idea", "plan"]],
    ]);
  });
});
