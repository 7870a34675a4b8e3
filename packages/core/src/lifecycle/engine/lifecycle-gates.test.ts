import { describe, expect, it } from "vitest";
import { gateTable } from "../../rules/index.ts";
import { kaariBehaviour } from "../kaari/behaviour/kaari-behaviour.ts";
import { kaariLifecycle } from "../kaari/kaari-lifecycle.ts";
import { kaariName } from "../kaari/kaari-name.ts";
import { trialPack } from "../kaari/laws/data.test-data.ts";
import { projectLife } from "../kaari/project-life.ts";
import { asking, type Asked, decideOn, passing, running, starting } from "../kaari/trial-project.test-data.ts";
import type { Project } from "../kaari/project.ts";
import type { GateAssessment } from "./gate-assessment.ts";

const start = (assessment?: Partial<GateAssessment>): Asked =>
  asking("StartImplementation", {}, { assessment: { ...passing("start", "2026-06-01"), ...assessment } });
const refusalOf = (project: Project, asked: Asked) => {
  const decision = decideOn(project, asked);
  return decision.accepted ? undefined : decision.refusal;
};

describe("a gate", () => {
  it.each<readonly [string, Partial<GateAssessment>]>([
    ["another gate", { gate: "claim" }],
    ["another day", { on: "2026-05-31" }],
    ["an open world, where gaps are not held against the project", { world: "open" }],
    ["another pack", { pack: { ...trialPack, id: "other" } }],
    ["another version of the pack", { pack: { ...trialPack, version: "1.0.1" } }],
    ["another text of the pack", { pack: { ...trialPack, hash: "b".repeat(64) } }],
  ])("is not assessed by an assessment of %s", (_what, assessment) => {
    expect(refusalOf(starting, start(assessment))).toMatchObject({
      kind: "not-assessed",
      gate: "start",
      on: "2026-06-01",
      pack: trialPack,
      found: assessment,
    });
  });

  it("is not assessed by nothing", () => {
    const decision = projectLife.decide(
      {
        id: "c1",
        stream: "p1",
        type: "StartImplementation",
        at: "2026-06-01T12:00:00Z",
        on: "2026-06-01",
        actor: { role: "applicant", id: "a" },
        data: {},
      },
      starting,
    );
    expect(decision).toMatchObject({ accepted: false, refusal: { kind: "not-assessed", found: undefined } });
  });

  const finding = (rule: string, severity: string, outcome: string) => ({ rule, severity, outcome });
  const findings = [
    finding("trial/a", "blocking", "violated"),
    finding("trial/b", "blocking", "undetermined"),
    finding("trial/c", "blocking", "satisfied"),
    finding("trial/d", "review", "for-review"),
    finding("trial/e", "warning", "violated"),
  ];

  it("that blocks returns what blocks", () => {
    expect(refusalOf(starting, start({ verdict: "fail", findings }))).toEqual({
      kind: "blocked",
      command: "StartImplementation",
      gate: "start",
      findings: [findings[0], findings[1]],
    });
  });

  it("that a missing fact leaves undecided blocks too", () => {
    expect(refusalOf(starting, start({ verdict: "undetermined", findings }))?.kind).toBe("blocked");
  });

  it("that is open to drafts lets a draft pass with what is undecided, and not with what is violated", () => {
    const asked = (verdict: string): Asked =>
      asking(
        "ConcludeMidTermReview",
        { conclusion: "continue" },
        {
          assessment: { ...passing("mid-term", "2026-06-01"), world: "open", verdict },
        },
      );
    const held = decideOn(running, asking("HoldMidTermReview", { findings: [] }));
    const reviewed = held.accepted ? projectLife.replay(held.events, running) : running;
    expect([refusalOf(reviewed, asked("undetermined")), refusalOf(reviewed, asked("fail"))?.kind]).toEqual([
      undefined,
      "blocked",
    ]);
  });

  it("is open to drafts where it is assessed in an open world", () => {
    const open = kaariLifecycle.gates.filter((gate) => gateTable[gate].world === "open");
    expect(kaariBehaviour.openGates).toEqual(open);
  });

  it("leaves in the event what it was assessed with", () => {
    const decision = decideOn(starting, start({ findings: [findings[4]!, findings[3]!] }));
    expect(decision).toMatchObject({
      accepted: true,
      events: [
        {
          id: "c7",
          stream: "p1",
          version: 8,
          type: "ImplementationStarted",
          schema: 1,
          meta: {
            actor: { role: "applicant", id: "applicant" },
            commandId: "c7",
            definition: kaariName,
            assessed: {
              gate: "start",
              on: "2026-06-01",
              pack: trialPack,
              verdict: "pass",
              violated: ["trial/e"],
              forReview: ["trial/d"],
            },
          },
        },
      ],
    });
  });
});

it("leaves in the event what facts it was assessed on, and which of them were given beside the history", () => {
  const given = { project: { startUp: { claimsAgreed: true } } };
  const facts = { factsHash: "f".repeat(64), given };
  const assessedOf = (more: object) => {
    const decision = decideOn(starting, start(more));
    return decision.accepted ? decision.events[0]?.meta.assessed : undefined;
  };
  expect(assessedOf(facts)).toMatchObject(facts);
  expect(Object.keys(assessedOf({}) ?? {})).not.toContain("given");
});
