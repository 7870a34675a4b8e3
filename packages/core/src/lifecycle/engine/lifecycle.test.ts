import { describe, expect, it } from "vitest";
import { kaariName } from "../kaari/kaari-name.ts";
import { projectLife } from "../kaari/project-life.ts";
import {
  asking,
  type Asked,
  decideOn,
  drafting,
  running,
  starting,
  submitted,
} from "../kaari/trial-project.test-data.ts";
import type { Project } from "../kaari/project.ts";
import type { LifecycleEvent } from "./event.ts";
import { stagesOf } from "./standing.ts";

const refusalOf = (project: Project, asked: Asked) => {
  const decision = decideOn(project, asked);
  return decision.accepted ? undefined : decision.refusal;
};

describe("a command", () => {
  it("at a stage that is not its own is refused with the stages that are", () => {
    expect(refusalOf(drafting, asking("BeginAssessment", {}))).toEqual({
      kind: "wrong-stage",
      command: "BeginAssessment",
      stage: "drafting",
      allowed: ["submitted"],
    });
  });

  it("by a role that is not its own is refused with the roles that are", () => {
    expect(refusalOf(submitted, asking("BeginAssessment", {}, { role: "assessor" }))).toEqual({
      kind: "wrong-role",
      command: "BeginAssessment",
      role: "assessor",
      allowed: ["authority"],
    });
  });

  it("for another project is refused", () => {
    const other: Project = { ...submitted, stream: "p2" };
    expect(refusalOf(other, asking("BeginAssessment", {}))).toEqual({
      kind: "wrong-project",
      stream: "p1",
      expected: "p2",
    });
  });
});

describe("the moment of a command", () => {
  const recording = (at: string): Asked => asking("RecordActivity", { text: "kerho" }, { at });

  it.each([
    ["2026-06-01T11:59:59Z", "out-of-order"],
    ["2026-06-01T12:00:00Z", "accepted"],
    ["2026-06-01T14:59:59+03:00", "out-of-order"],
    ["2026-06-01T15:00:00+03:00", "accepted"],
  ])("at %s, after an event at noon UTC, is %s", (at, comes) => {
    expect(refusalOf(running, recording(at))?.kind ?? "accepted").toBe(comes);
  });

  it("is told with that of the last event, and the day on which something happened may be earlier", () => {
    expect(refusalOf(running, recording("2026-05-31T12:00:00Z"))).toEqual({
      kind: "out-of-order",
      command: "RecordActivity",
      at: "2026-05-31T12:00:00Z",
      last: "2026-06-01T12:00:00Z",
    });
    expect(refusalOf(running, { ...recording("2026-06-01T12:00:00Z"), on: "2026-05-20" })).toBeUndefined();
  });

  it("is told by what is available, as by what is asked", () => {
    const at = (moment: string) =>
      projectLife
        .availableCommands(running, { at: moment, on: "2026-06-01", actor: { role: "applicant", id: "a" }, steps: [] })
        .find(({ command }) => command === "RecordActivity");
    expect(at("2026-06-01T11:59:59Z")).toMatchObject({ available: false, refusal: { kind: "out-of-order" } });
    expect(at("2026-06-01T12:00:00Z")?.available).toBe(true);
  });

  it("binds what is asked, not what has happened: older histories are read as they are", () => {
    const decision = decideOn(running, recording("2026-06-01T12:00:00Z"));
    const [event] = decision.accepted ? decision.events : [];
    const earlier = { ...event!, meta: { ...event!.meta, at: "2026-01-01T12:00:00Z" } };
    expect(projectLife.evolve(running, earlier).at).toBe("2026-01-01T12:00:00Z");
  });
});

describe("events of one command", () => {
  it("follow one another, with ids of their own", () => {
    const held = decideOn(
      running,
      asking("HoldMidTermReview", { findings: [], adjustments: [{ id: "p1", type: "content", text: "uusi" }] }),
    );
    const reviewed = held.accepted ? projectLife.replay(held.events, running) : running;
    const decision = decideOn(
      reviewed,
      asking("ConcludeMidTermReview", { conclusion: "adjust", change: "m1", reason: "sovittu" }),
    );
    expect(decision).toMatchObject({
      accepted: true,
      events: [
        { id: "c9", version: 10, type: "MidTermReviewConcluded", outcome: "adjust" },
        { id: "c9.2", version: 11, type: "ChangeDecided", outcome: "adjust" },
      ],
    });
  });
});

describe("a history", () => {
  const event = (more: object): LifecycleEvent<never> => ({
    id: "e1",
    stream: "p1",
    version: running.version + 1,
    type: "ActivityRecorded",
    schema: 1,
    data: { text: "kerho" },
    meta: {
      at: "2026-06-01T12:00:00Z",
      on: "2026-06-01",
      actor: { role: "applicant" as never, id: "a" },
      commandId: "c1",
      definition: kaariName,
    },
    ...more,
  });

  it.each<readonly [string, object, string]>([
    ["with a gap", { version: running.version + 2 }, "expected event 9, found 10."],
    ["with an event twice", { version: running.version }, "expected event 9, found 8."],
    ["of two projects", { stream: "p2" }, "expected an event of p1, found p2."],
    [
      "in which something happens out of its time",
      { type: "GrantAccepted" },
      "expected an event that can happen at running, found GrantAccepted.",
    ],
    [
      "in which a project returns to where it never was",
      { type: "PaymentsResumed" },
      "expected an event that can happen at running, found PaymentsResumed.",
    ],
  ])("%s is corrupt", (_what, more, message) => {
    expect(() => projectLife.evolve(running, event(more))).toThrow(message);
  });

  it("in which payments resume after none were suspended is corrupt", () => {
    const lost: Project = { ...running, stage: "suspended", came: undefined };
    expect(() => projectLife.evolve(lost, event({ type: "PaymentsResumed" }))).toThrow(
      "expected a project that has been at one of running, closing, found nothing.",
    );
  });

  it("keeps an event whose plugin is absent, and says so", () => {
    const meta = { ...event({}).meta, plugin: { name: "letters", version: "1.0.0" } };
    const project = projectLife.evolve(running, event({ type: "letters:Sent", meta }));
    expect(project).toEqual({ ...running, version: running.version + 1, foreign: ["letters:Sent"] });
  });

  it("leaves the project that it began with as it was", () => {
    const before = structuredClone(running);
    projectLife.evolve(running, event({}));
    projectLife.replay([event({})], running);
    expect(running).toEqual(before);
  });

  it("tells the way a project came, without its circles", () => {
    expect(stagesOf(running.came)).toEqual([
      "drafting",
      "submitted",
      "under-assessment",
      "ranked",
      "granted",
      "starting",
    ]);
  });
});

describe("what is available", () => {
  const asked = {
    actor: { role: "authority", id: "a" },
    at: "2026-06-01T12:00:00Z",
    on: "2026-06-01",
    steps: [],
  } as const;
  const of = (project: Project, command: string, more: object = {}) =>
    projectLife.availableCommands(project, { ...asked, ...more }).find((one) => one.command === command);

  it("names the gates that will be asked", () => {
    expect(of(running, "DecideClaim")).toEqual({ command: "DecideClaim", available: true, gates: ["claim"] });
    expect(of(running, "SuspendPayments")).toEqual({ command: "SuspendPayments", available: true, gates: [] });
  });

  it("is not what another stage, another role, the records or an open step stand before", () => {
    const kinds = [
      of(running, "AcceptGrant"),
      of(running, "SubmitClaim"),
      of(drafting, "SubmitApplication", { actor: { role: "applicant", id: "a" } }),
      of(starting, "StartImplementation", {
        actor: { role: "applicant", id: "a" },
        steps: [
          { id: "trial/contract", gate: "start" },
          { id: "trial/accepted", gate: "start", metBy: ["GrantDeclined", "GrantAccepted"] },
          { id: "trial/later", gate: "closure" },
        ],
      }),
    ].map((one) => (one === undefined || one.available ? one : one.refusal));
    expect(kinds).toEqual([
      { kind: "wrong-stage", command: "AcceptGrant", stage: "running", allowed: ["granted", "granted-in-part"] },
      { kind: "wrong-role", command: "SubmitClaim", role: "authority", allowed: ["applicant", "lead-implementer"] },
      { kind: "not-now", command: "SubmitApplication", reason: "nothing-to-submit", values: {} },
      { kind: "step-open", command: "StartImplementation", steps: [{ id: "trial/contract", gate: "start" }] },
    ]);
  });
});
