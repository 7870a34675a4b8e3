/** A life whose gates are assessed with a published pack, on the facts that its own history tells. */
import { assess, openPack } from "@kaari/core";
import { agenda, dossier, dossierText } from "@kaari/core/lifecycle/agenda";
import { caseFileOf, explainRefusal, type KaariCommand, type KaariEvent, projectLife } from "@kaari/core/lifecycle";
import { parseCommand } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { esfPlusFinlandCitizens, packs } from "../../packages/rules/src/index.ts";
import {
  exampleApplication,
  exampleCall,
  exampleDecision,
} from "../../packages/rules/src/finland/example-application.ts";

const pack = openPack(esfPlusFinlandCitizens, { packs });
const named = { id: pack.pack.id, version: pack.pack.version, hash: pack.hash };

let project = projectLife.initial;
const events: Array<KaariEvent> = [];

const command = (on: string, role: string, type: string, data: unknown): KaariCommand =>
  Result.getOrThrow(
    parseCommand({
      id: `c${project.version + 1}`,
      stream: "koivuranta-2026",
      type,
      at: `${on}T12:00:00+03:00`,
      on,
      actor: { role, id: role },
      data,
    }),
  );

const decide = (asked: KaariCommand) => {
  const first = projectLife.decide(asked, project);
  if (first.accepted || first.refusal.kind !== "not-assessed") return first;
  const { gate } = first.refusal;
  return projectLife.decide(asked, project, assess(pack, { gate, on: asked.on, facts: caseFileOf(project, asked) }));
};

const done = (...said: Parameters<typeof command>): void => {
  const decision = decide(command(...said));
  if (!decision.accepted) throw new Error(explainRefusal(decision.refusal, "en"));
  events.push(...(decision.events as ReadonlyArray<KaariEvent>));
  project = projectLife.replay(decision.events, project);
};

const { filedAt: _filedAt, ...application } = exampleApplication as typeof exampleApplication & { filedAt?: string };

describe("an application of the example association", () => {
  it("is stopped at the gate while it lacks its need, and told why in every language", () => {
    done("2026-04-01", "applicant", "OpenApplication", { call: exampleCall, pack: named });
    const { need: _need, ...incomplete } = application;
    done("2026-04-02", "applicant", "ReviseApplication", { application: incomplete });
    const step = "finland-structural-funds/strong-identification";
    expect(decide(command("2026-04-30", "applicant", "SubmitApplication", {}))).toMatchObject({
      refusal: { kind: "step-open", steps: [{ id: step }] },
    });
    done("2026-04-03", "applicant", "FulfilRequirement", { step });
    const refused = decide(command("2026-04-30", "applicant", "SubmitApplication", {}));
    expect(refused).toMatchObject({ accepted: false, refusal: { kind: "blocked", gate: "submission" } });
    if (refused.accepted) return;
    expect(explainRefusal(refused.refusal, "en")).toMatch(
      /^The rules of gate “submission” stop “Submit the application”\./,
    );
  });

  it("passes once it is whole", () => {
    done("2026-04-29", "applicant", "ReviseApplication", { application });
    done("2026-04-30", "applicant", "SubmitApplication", {});
    expect(project.stage).toBe("submitted");
    expect(events.at(-1)?.meta.assessed).toMatchObject({ gate: "submission", pack: named, verdict: "pass" });
  });

  it("can be assessed again from its history, on facts that are the same to the letter", () => {
    const { meta } = events.at(-1)!;
    const before = projectLife.replay(events.slice(0, -1));
    const again = assess(pack, {
      gate: "submission",
      on: meta.on,
      facts: caseFileOf(before, command(meta.on, "applicant", "SubmitApplication", {})),
    });
    expect(meta.assessed).toMatchObject({ verdict: again.verdict, factsHash: again.factsHash });
    expect(meta.assessed?.given).toBeUndefined();
  });

  it("has an agenda by the pack's own provisions", () => {
    const { entries, withoutPack } = agenda([{ project, events }], {
      on: "2026-05-04",
      until: "2026-12-31",
      packs: [pack],
    });
    expect(withoutPack).toEqual([]);
    const arrival = entries.find(({ id }) => id === "finland-structural-funds/application-arrives-in-time");
    expect(arrival).toMatchObject({ state: "done", doneOn: "2026-04-30" });
    const review = entries.find(({ id }) => id === "finland-structural-funds/request-for-review");
    expect(review).toMatchObject({ state: "waiting", waitingFor: ["project.decisionServedOn"], nature: "right" });
  });

  it("has a dossier that can be read", () => {
    const text = dossierText(
      dossier(
        { project, events },
        {
          on: "2026-05-04",
          at: "2026-05-04T12:00:00+03:00",
          until: "2026-12-31",
          packs: [pack],
          actor: { role: "applicant", id: "association" },
          locale: "fi",
        },
      ),
      "fi",
    );
    expect(text).toContain("Vaihe: Hakemus, Jätetty.");
    expect(text).not.toMatch(/undefined|\{/);
  });
});

describe("a project of significance for its region", () => {
  const rule = "finland-structural-funds/regional-committee-support";
  const grant = {
    extent: "full",
    decision: { ...exampleDecision, significantForRegion: true, regionalStatement: "supported" },
    conditions: [],
    reasons: [],
  };

  it.each([
    ["for", true],
    ["against", false],
    ["none", false],
  ])("that the committee is %s may be granted support: %s (Act 756/2021, 22 §)", (position, may) => {
    const submitted = project;
    try {
      done("2026-05-18", "authority", "BeginAssessment", {});
      done("2026-06-24", "regional-committee", "RecordStatement", { position });
      done("2026-06-30", "authority", "RankApplications", { round: "r", place: 1, of: 9, score: "13", within: true });
      for (const step of ["independent-assessors", "assessment-recorded", "cost-models-decided"])
        done("2026-06-30", "authority", "FulfilRequirement", { step: `finland-structural-funds/${step}` });
      const decision = decide(command("2026-08-14", "authority", "GrantFunding", grant));
      const stopping =
        !decision.accepted && decision.refusal.kind === "blocked"
          ? decision.refusal.findings.map((one) => one.rule)
          : [];
      expect({ accepted: decision.accepted, stopping }).toEqual({ accepted: may, stopping: may ? [] : [rule] });
    } finally {
      project = submitted;
    }
  });
});
