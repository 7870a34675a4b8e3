import { Defect } from "../../../primitives/index.ts";
import type { GateAssessment } from "../../engine/gate-assessment.ts";
import type { Command } from "../commands.ts";
import type { CommandData } from "../data/command-data.ts";
import type { Project } from "../project.ts";
import { projectLife } from "../project-life.ts";
import type { Role } from "../roles.ts";
import { trialPack } from "./data.test-data.ts";
import type { AnyEvent } from "./walk.test-data.ts";

/** What somebody did on a day. */
export type Deed<Type extends Command = Command> = {
  readonly [C in Type]: readonly [on: string, role: Role, command: C, data: CommandData[C]];
}[Type];

export interface Life {
  readonly events: ReadonlyArray<AnyEvent>;
  readonly project: Project;
}

/** The life that these deeds make; every gate is passed. @throws Defect when one is refused */
export const lived = (deeds: ReadonlyArray<Deed>, stream = "P-1"): Life => {
  const events: Array<AnyEvent> = [];
  let project = projectLife.initial;
  for (const [on, role, type, data] of deeds) {
    const assessment = (gate: string): GateAssessment => ({
      pack: project.pack ?? trialPack,
      gate,
      on,
      world: "closed",
      verdict: "pass",
      findings: [],
      steps: [],
    });
    const command = {
      id: `c${project.version + 1}`,
      stream,
      type,
      at: `${on}T12:00:00+02:00`,
      on,
      actor: { role, id: role },
      data,
    };
    let decision = projectLife.decide(command, project);
    if (!decision.accepted && decision.refusal.kind === "not-assessed")
      decision = projectLife.decide(command, project, assessment(decision.refusal.gate));
    if (!decision.accepted) throw new Defect(`${type} on ${on}: ${JSON.stringify(decision.refusal)}`);
    events.push(...decision.events);
    project = projectLife.replay(decision.events, project);
  }
  return { events, project };
};

/** From the first sketch to the submitted application. */
export const applied: ReadonlyArray<Deed> = [
  ["2026-01-12", "applicant", "SketchIdea", { title: "Village house" }],
  ["2026-01-20", "applicant", "MapIdea", { paper: { need: "People are lonely." } }],
  [
    "2026-02-02",
    "applicant",
    "OpenApplication",
    {
      call: { title: "Citizens 2026", opensAt: "2026-02-01T09:00:00+02:00", closesAt: "2026-03-31T16:15:00+03:00" },
      pack: trialPack,
    },
  ],
  ["2026-02-20", "applicant", "ReviseApplication", { application: { title: "Village house", fund: "ESF+" } }],
  ["2026-03-02", "applicant", "SubmitApplication", {}],
];

/** From there to work that has begun: 80 000.00 granted of 100 000.00, an advance of 24 000.00 paid. */
export const begun: ReadonlyArray<Deed> = [
  ...applied,
  ["2026-04-07", "authority", "BeginAssessment", {}],
  ["2026-05-04", "authority", "RankApplications", { round: "r", place: 1, of: 9, score: "4.2", within: true }],
  [
    "2026-06-01",
    "authority",
    "GrantFunding",
    {
      extent: "full",
      decision: {
        servedOn: "2026-06-08",
        granted: 80_000_00,
        acceptedCosts: [
          { category: "staff", amount: 70_000_00 },
          { category: "flat-rate", amount: 30_000_00 },
        ],
        acceptedTotal: 100_000_00,
        advance: 24_000_00,
        period: { startsOn: "2026-08-01", endsOn: "2028-07-31" },
      },
      conditions: [{ id: "contract", text: "A contract is signed", by: "2026-10-30" }],
      reasons: [],
    },
  ],
  ["2026-06-10", "applicant", "AcceptGrant", {}],
  ["2026-08-03", "applicant", "HoldKickoff", { participants: ["authority", "association"] }],
  ["2026-08-10", "authority", "PayAdvance", { amount: 24_000_00 }],
  ["2026-08-17", "applicant", "StartImplementation", {}],
];
