/** A project to try commands on: told in commands, each of which must be accepted. Money in cents. */
import { expect, it } from "vitest";
import type { Decision } from "../engine/decision.ts";
import type { GateAssessment } from "../engine/gate-assessment.ts";
import type { Command } from "./commands.ts";
import type { CommandData } from "./data/command-data.ts";
import type { GrantData } from "./data/decision.ts";
import { trialPack } from "./laws/data.test-data.ts";
import { explainRefusal } from "../questions/explain-refusal.ts";
import type { Project } from "./project.ts";
import { projectLife } from "./project-life.ts";
import type { Reason } from "./reasons.ts";
import type { Role } from "./roles.ts";
import type { KaariNames } from "./transition.ts";
import { transitions } from "./transitions/kaari-transitions.ts";

/** One command: what, by whom, when. Who may give it first does, on 1 June 2026 at noon. */
export interface Asked<Type extends Command = Command> {
  readonly type: Type;
  readonly data: CommandData[Type];
  readonly role?: Role | undefined;
  readonly id?: string | undefined;
  readonly on?: string | undefined;
  readonly at?: string | undefined;
  readonly assessment?: GateAssessment | undefined;
}

export const asking = <Type extends Command>(
  type: Type,
  data: CommandData[Type],
  more: Omit<Asked, "type" | "data"> = {},
): Asked => ({ type, data, ...more });

const rowOf = (type: Command, stage: string) =>
  transitions.find(({ command, from }) => command === type && from.some((one) => one === stage));

export const passing = (gate: string, on: string): GateAssessment => ({
  pack: trialPack,
  gate,
  on,
  world: "closed",
  verdict: "pass",
  findings: [],
  steps: [],
});

export const decideOn = (project: Project, asked: Asked): Decision<KaariNames, Reason> => {
  const { type, data, on = "2026-06-01", at = `${on}T12:00:00Z` } = asked;
  const row = rowOf(type, project.stage);
  const role = asked.role ?? row?.roles[0] ?? "applicant";
  const gates = transitions.flatMap(({ command, gate }) => (command === type && gate !== undefined ? [gate] : []));
  const [gate] = gates;
  return projectLife.decide(
    { id: `c${project.version}`, stream: "p1", type, at, on, actor: { role, id: asked.id ?? role }, data },
    project,
    asked.assessment ?? (gate === undefined ? undefined : passing(gate, on)),
  );
};

/** What stands in a command's way: nothing, the kind of its refusal, or the reason that the records give, fully told. */
export const refusalOf = (project: Project, asked: Asked): string => {
  const decision = decideOn(project, asked);
  if (decision.accepted) return "accepted";
  const { refusal } = decision;
  for (const locale of ["fi", "sv", "en"] as const)
    expect(explainRefusal(refusal, locale)).not.toMatch(/[{}]|undefined|NaN/u);
  return "reason" in refusal ? refusal.reason : refusal.kind;
};

export const after = (project: Project, ...all: ReadonlyArray<Asked>): Project => {
  let now = project;
  for (const asked of all) {
    const decision = decideOn(now, asked);
    if (!decision.accepted) throw new RangeError(`${asked.type}: ${JSON.stringify(decision.refusal)}`);
    for (const event of decision.events) now = projectLife.evolve(now, event);
  }
  return now;
};

export const grantOf = (more: Partial<GrantData> = {}, decision: Partial<GrantData["decision"]> = {}): GrantData => ({
  extent: "full",
  decision: {
    granted: 6_000_000,
    acceptedCosts: [
      { category: "staff", amount: 6_000_000 },
      { category: "travel", amount: 2_000_000 },
    ],
    acceptedTotal: 8_000_000,
    advance: 1_800_000,
    period: { startsOn: "2026-03-01", endsOn: "2027-12-31" },
    ...decision,
  },
  conditions: [],
  reasons: [],
  ...more,
});

const opened = asking("OpenApplication", {
  call: { opensAt: "2026-02-02T09:00:00+02:00", closesAt: "2026-11-30T16:15:00+02:00" },
  pack: trialPack,
});

export const drafting = after(projectLife.initial, opened);
export const submitted = after(
  drafting,
  asking("ReviseApplication", { application: { title: "Kylätalo" } }),
  asking("SubmitApplication", {}),
);
export const underAssessment = after(submitted, asking("BeginAssessment", {}));
export const ranked = after(
  underAssessment,
  asking("RankApplications", { round: "r1", place: 1, of: 3, score: "20", within: true }),
);
export const grantedAs = (data: GrantData): Project => after(ranked, asking("GrantFunding", data));
export const granted = grantedAs(grantOf());
export const starting = after(granted, asking("AcceptGrant", {}));
export const running = after(starting, asking("StartImplementation", {}));
export const closing = after(running, asking("EndImplementation", {}));

/** A claim of so many cents of staff costs and of travel. */
export const claiming = (claim: string, staff: number, travel = 100): Asked =>
  asking("SubmitClaim", {
    claim,
    period: { startsOn: "2026-03-01", endsOn: "2026-05-31" },
    costs: [
      { category: "staff", amount: staff },
      { category: "travel", amount: travel },
    ],
  });
export const finalClaiming = (claim: string, staff: number): Asked => ({
  ...claiming(claim, staff),
  type: "SubmitFinalClaim",
});
export const deciding = (claim: string, support: number, cuts: CommandData["DecideClaim"]["cuts"] = []): Asked =>
  asking("DecideClaim", { claim, cuts, support });

/** A row each: what holds, of which project, what is asked, what comes of it. */
export const tell = (
  rows: ReadonlyArray<readonly [what: string, project: Project, asked: Asked, comes: string]>,
): void => {
  it.each(rows)("%s", (_what, project, asked, comes) => {
    expect(refusalOf(project, asked)).toBe(comes);
  });
};
