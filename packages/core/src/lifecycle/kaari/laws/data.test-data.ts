/** What a command may say at a project as it stands: mostly what would be accepted, now and then not. */
import type { Command } from "../commands.ts";
import type { CommandData } from "../data/command-data.ts";
import type { GrantData } from "../data/decision.ts";
import type { ChangePart } from "../data/implementation.ts";
import type { CostLine } from "../data/parts.ts";
import type { Project } from "../project.ts";
import { recoverable, supportOf } from "../behaviour/money.ts";
import type { Random } from "./random.test-data.ts";

export const trialPack = { id: "trial", version: "1.0.0", hash: "a".repeat(64) };
const otherPack = { id: "trial", version: "1.0.1", hash: "b".repeat(64) };

/** A day for each event of a history, so that time goes on in it. */
export const dayAfter = (version: number): string =>
  new Date(Date.UTC(2026, 1, 1) + Math.min(version, 320) * 86_400_000).toISOString().slice(0, 10);

const text = "something";
const ground = [{ text }];
const period = { startsOn: "2026-01-01", endsOn: "2027-12-31" };
const categories: ReadonlyArray<CostLine["category"]> = ["staff", "travel", "materials"];

const costs = (random: Random): ReadonlyArray<CostLine> =>
  Array.from({ length: 1 + random.below(3) }, () => ({
    category: random.of(categories),
    amount: 1 + random.below(500_000),
  }));

const grant = (random: Random, extent: GrantData["extent"]): GrantData => {
  const acceptedCosts = [...costs(random)];
  const acceptedTotal = acceptedCosts.reduce((sum, { amount }) => sum + amount, 0);
  const granted = random.below(acceptedTotal + (random.chance(5) ? 100 : 1));
  return {
    extent,
    decision: {
      granted,
      acceptedCosts,
      acceptedTotal: acceptedTotal + (random.chance(3) ? 1 : 0),
      period,
      advance: random.below(granted + (random.chance(5) ? 100 : 1)),
    },
    conditions: random.chance(40) ? [{ id: "c1", text, by: random.chance(50) ? "2026-06-30" : undefined }] : [],
    reasons: extent === "part" && random.chance(95) ? ground : [],
  };
};

const resolution = (random: Random): CommandData["ResolveAppeal"] => {
  const choice = random.of(["changed-in-full", "changed-in-part", "dismissed", "referred-back"] as const);
  if (choice === "dismissed" || choice === "referred-back") return { resolution: choice, reasons: ground };
  const extent = (choice === "changed-in-full") === random.chance(95) ? "full" : "part";
  return { resolution: choice, grant: grant(random, extent), reasons: ground };
};

const part = (random: Random, id: string): ChangePart =>
  random.of<ChangePart>([
    { id, type: "period", endsOn: random.of(["2028-03-31", "2025-01-01"]) },
    { id, type: "budget", costs: [{ category: "staff", amount: random.below(100_000) }] },
    { id, type: "content", text, excludes: random.chance(20) ? ["p1"] : undefined },
    { id, type: "partners", text },
  ]);

const parts = (random: Random): ReadonlyArray<ChangePart> =>
  Array.from({ length: 1 + random.below(2) }, (_, index) => part(random, `p${index + 1}`));

const known = (random: Random, records: ReadonlyArray<{ readonly id: string }>, otherwise: string): string =>
  records.length === 0 || random.chance(3) ? otherwise : random.of(records).id;

const fresh = (random: Random, records: ReadonlyArray<{ readonly id: string }>, letter: string): string =>
  `${letter}${random.chance(95) ? records.length + 1 : records.length}`;

const claimed = (project: Project, random: Random): CommandData["SubmitClaim"] => ({
  claim: fresh(random, project.claims, "k"),
  period: { startsOn: "2026-01-01", endsOn: random.chance(95) ? "2026-01-31" : "2099-01-31" },
  costs: costs(random),
});

const payment = (project: Project, random: Random, final: boolean): CommandData["PayClaim"] => {
  const waiting = project.claims.find((claim) => claim.state === "decided" && claim.final === final);
  const claim = waiting ?? project.claims[0];
  const support = claim === undefined ? 0 : supportOf(claim);
  const uncleared = Math.min(support, recoverable(project, "advance"));
  const cleared = final || random.chance(70) ? uncleared : random.below(uncleared + 1);
  return { claim: claim?.id ?? "k1", cleared, paid: support - cleared + (random.chance(3) ? 1 : 0) };
};

const decidedClaim = (project: Project, random: Random): CommandData["DecideClaim"] => {
  const open = project.claims.find(({ state }) => state === "submitted" || state === "in-verification");
  const claim = random.chance(95) ? open : project.claims[0];
  const lines = claim?.claimed ?? [];
  const cuts = random.chance(50)
    ? lines.slice(0, 1).map((line) => ({ ...line, amount: random.below(line.amount + 2), reason: text }))
    : [];
  const accepted = lines.reduce((sum, { amount }) => sum + amount, 0) - (cuts[0]?.amount ?? 0);
  const left = project.granted - project.claims.reduce((sum, one) => sum + supportOf(one), 0);
  return {
    claim: claim?.id ?? "k0",
    cuts,
    support: random.below(Math.max(0, Math.min(accepted, left)) + (random.chance(3) ? 100 : 1)),
  };
};

const rulings = (project: Project, random: Random): CommandData["DecideChange"] => {
  const change = project.changes.find(({ state }) => state === "pending") ?? project.changes[0];
  return {
    change: change?.id ?? "m0",
    parts: (change?.parts ?? [part(random, "p1")]).map(({ id }) => {
      const ruling = random.of(["accepted", "refused"] as const);
      return { id, ruling, reason: ruling === "refused" && random.chance(95) ? text : undefined };
    }),
  };
};

type Saying = { readonly [Name in Command]: (project: Project, random: Random) => CommandData[Name] };

const result = ({ results }: Project, random: Random): string => known(random, results, "t9");

const sayings: Saying = {
  SketchIdea: () => ({ title: text }),
  RecordGuidance: (_, random) => ({ channel: "meeting", topic: text, minutes: 1 + random.below(90) }),
  MapIdea: () => ({ paper: { need: text } }),
  WriteIdeaPaper: () => ({ paper: { need: text } }),
  SecureFunding: (_, random) => ({ sources: [{ source: text, kind: "own", amount: random.below(10_000) }] }),
  SignLetterOfIntent: () => ({ partner: text }),
  ConsultAuthority: () => ({ authority: text, topic: text }),
  ShelveIdea: () => ({ reason: text }),
  ReviveIdea: () => ({}),
  OpenApplication: () => ({
    call: { opensAt: "2026-01-02T09:00:00+02:00", closesAt: "2026-12-31T16:15:00+02:00" },
    pack: trialPack,
  }),
  ReviseApplication: () => ({ application: { title: text } }),
  SubmitApplication: () => ({}),
  RequestInformation: ({ version }, random) => ({ what: text, by: dayAfter(version - 1 + random.below(4)) }),
  SupplyInformation: () => ({ text }),
  ExpireInformationRequest: () => ({}),
  WithdrawApplication: () => ({ reason: text }),
  BeginAssessment: () => ({}),
  RecordEligibilityCheck: (_, random) => ({ criteria: [{ criterion: "g1", met: random.chance(90) }] }),
  DeclareConflictOfInterest: () => ({ ground: text }),
  ScoreApplication: (_, random) => ({ marks: [{ criterion: "s1", points: random.below(6) }] }),
  RecordStatement: () => ({ position: "for" }),
  RankApplications: (_, random) => ({ round: "r1", place: 1 + random.below(4), of: 3, score: 4, within: true }),
  OpenNegotiation: () => ({ topics: [text] }),
  ConcludeNegotiation: () => ({ agreed: text }),
  ProposeDecision: () => ({ proposal: "grant", reasons: ground }),
  GrantFunding: (_, random) => grant(random, random.of(["full", "part"])),
  RejectApplication: () => ({ reasons: ground }),
  AcceptGrant: () => ({}),
  DeclineGrant: () => ({ reason: text }),
  MeetCondition: ({ conditions }, random) => ({ condition: known(random, conditions, "c9"), evidence: text }),
  ConfirmCondition: ({ conditions }, random) => ({ condition: known(random, conditions, "c9") }),
  FailCondition: ({ conditions }, random) => ({ condition: known(random, conditions, "c9"), reason: text }),
  RevertDecision: () => ({ reason: text }),
  RequestRectification: () => ({ grounds: text }),
  ResolveRectification: (_, random) => resolution(random),
  FileAppeal: () => ({ court: text, grounds: text }),
  ResolveAppeal: (_, random) => resolution(random),
  HoldKickoff: () => ({ participants: [text] }),
  CompleteStartTraining: () => ({}),
  CompleteStartCoaching: () => ({}),
  AppointSteeringGroup: () => ({ kind: "own", members: [text] }),
  PayAdvance: ({ decision, advance }, random) => ({
    amount: random.below(Math.max(0, (decision?.advance ?? 0) - advance.paid) + 2),
  }),
  StartImplementation: () => ({}),
  RecordActivity: () => ({ text }),
  RecordTurningPoint: () => ({ text }),
  RecordSmallInnovation: () => ({ text }),
  RecordSetback: () => ({ text }),
  ReportProgress: ({ reports }, random) => ({
    report: random.chance(60) ? fresh(random, reports, "r") : known(random, reports, "r1"),
    period,
    indicators: [{ indicator: "i1", actual: random.below(9) }],
    narrative: text,
  }),
  AcceptReport: ({ reports }, random) => ({ report: known(random, reports, "r9") }),
  ReturnReport: ({ reports }, random) => ({ report: known(random, reports, "r9"), reason: text }),
  HandOver: () => ({ from: "leader 1", to: "leader 2" }),
  HoldSteeringMeeting: ({ changes }) => ({ topics: [text], changes: [`m${changes.length + 1}`] }),
  SubmitClaim: claimed,
  BeginVerification: ({ claims }, random) => ({
    claim: known(random, claims, "k9"),
    sample: { method: "random", items: [text] },
  }),
  DecideClaim: decidedClaim,
  PayClaim: (project, random) => payment(project, random, false),
  CorrectClaim: ({ claims }, random) => ({
    claim: known(random, claims, "k9"),
    amount: random.below(1000),
    reason: text,
  }),
  RequestChange: ({ changes }, random) => ({
    change: fresh(random, changes, "m"),
    parts: parts(random),
    reason: text,
    urgent: random.chance(30) ? text : undefined,
  }),
  DecideChange: rulings,
  SuspendPayments: () => ({ reasons: ground }),
  ResumePayments: () => ({ reason: text }),
  TerminateProject: () => ({ reasons: ground }),
  ScheduleMidTermReview: (_, random) => ({ day: random.of(["2027-01-01", "2025-01-01"]) }),
  HoldMidTermReview: (_, random) => ({ findings: [text], adjustments: random.chance(60) ? parts(random) : undefined }),
  ConcludeMidTermReview: ({ changes }, random) =>
    random.of<CommandData["ConcludeMidTermReview"]>([
      { conclusion: "continue" },
      { conclusion: "adjust", change: fresh(random, changes, "m"), reason: text },
      { conclusion: "terminate", reason: text },
    ]),
  EndImplementation: () => ({}),
  SubmitFinalReport: () => ({ narrative: text, indicators: [] }),
  SubmitFinalClaim: claimed,
  ApproveFinalReport: () => ({}),
  PayFinalClaim: (project, random) => payment(project, random, true),
  CloseProject: () => ({}),
  LapseFinalClaim: (_, random) => ({ due: random.of(["2026-01-31", "2099-01-31"]), provision: text }),
  OrderRecovery: (project, random) => {
    const of = random.of(["advance", "payment"] as const);
    const amount = 1 + random.below(Math.max(1, recoverable(project, of)) + (random.chance(5) ? 2 : 0));
    return { recovery: fresh(random, project.recoveries, "o"), of, amount, reason: text };
  },
  SettleRecovery: ({ recoveries }, random) => {
    const open = recoveries.find(({ amount, settled }) => settled < amount);
    const left = open === undefined ? 1 : open.amount - open.settled;
    return { recovery: open?.id ?? "o9", amount: random.chance(60) ? left : random.below(left + 2), by: "payment" };
  },
  RecordResult: ({ results }, random) => ({
    result: fresh(random, results, "t"),
    kind: "practice",
    title: text,
    description: random.chance(60) ? text : undefined,
  }),
  DescribeResult: (project, random) => ({ result: result(project, random), description: text }),
  EvaluateResult: (project, random) => ({ result: result(project, random), evidence: text, evaluator: text }),
  EndorseResult: (project, random) => ({ result: result(project, random), grounds: text }),
  ApproveForNationalDissemination: (project, random) => ({ result: result(project, random), channel: text }),
  EmbedResult: (project, random) => ({ result: result(project, random), owner: text, staff: text, changed: text }),
  TransferResult: (project, random) => ({
    result: result(project, random),
    direction: random.of(["to", "from"]),
    organisation: text,
    region: text,
    way: "horizontal",
    adaptation: text,
  }),
  WithdrawResult: (project, random) => ({ result: result(project, random), reason: text }),
  RecordDissemination: (_, random) => ({ channel: text, audience: text, reach: random.below(500) }),
  PlanContinuation: () => ({ kind: "follow-up-project", text }),
  BeginDissemination: () => ({}),
  AnonymiseRecord: () => ({ what: text }),
  ArchiveProject: () => ({}),
  AdoptPack: (_, random) => ({ pack: random.of([trialPack, otherPack]), reason: text }),
  FulfilRequirement: (_, random) => ({
    step: `trial/${random.of(["contract", "mandate", `other-${random.below(90)}`])}`,
  }),
  SetClock: (_, random) => ({
    clock: random.of(["durability", "retention", "recovery-limit", "anonymisation"]),
    until: random.of(["2026-01-05", "2031-12-31"]),
    provision: text,
  }),
};

export const sayingOf = (command: Command, project: Project, random: Random): CommandData[Command] =>
  sayings[command](project, random);
