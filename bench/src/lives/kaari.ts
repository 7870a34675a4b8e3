import {
  type Behaviour,
  lifecycle,
  type LifecycleCommand,
  type LifecycleEvent,
  nowhere,
  type Standing,
  type Transition,
} from "@kaari/core/lifecycle";
import { type Facts, guards, type Happening, type LifeEngine, noFacts, type Phase } from "./life.ts";

type Type = Happening["type"];
type Outcome = "yes" | "no";
interface LifeNames {
  readonly phase: "life";
  readonly stage: Phase;
  readonly command: Type;
  readonly event: Type;
  readonly role: "anybody";
  readonly gate: never;
  readonly condition: Outcome;
  readonly source: never;
}

const row = (
  from: ReadonlyArray<Phase | "new">,
  type: Type,
  next: Transition<LifeNames>["next"],
  when?: ReadonlyArray<Outcome>,
): Transition<LifeNames> => ({
  from,
  command: type,
  roles: ["anybody"],
  events: [type],
  next,
  basis: { practice: "bench" },
  when,
});

const lively: ReadonlyArray<Phase> = [
  "idea",
  "application",
  "decision",
  "startup",
  "implementation",
  "midterm",
  "closure",
];

const transitions: ReadonlyArray<Transition<LifeNames>> = [
  row(["new"], "ideaRegistered", "idea"),
  row(["idea"], "applicationStarted", "application"),
  row(["application"], "applicationSubmitted", "same"),
  row(["application"], "eligibilityChecked", "decision", ["yes"]),
  row(["application"], "eligibilityChecked", "rejected", ["no"]),
  row(["decision"], "decisionTaken", "startup", ["yes"]),
  row(["decision"], "decisionTaken", "rejected", ["no"]),
  row(["startup"], "agreementSigned", "same"),
  row(["startup"], "started", "implementation"),
  row(["implementation", "midterm"], "costReported", "same"),
  row(["implementation"], "midtermReviewed", "midterm", ["yes"]),
  row(["implementation"], "midtermReviewed", "terminated", ["no"]),
  row(["midterm"], "finalReported", "closure"),
  row(["closure"], "disseminated", "done"),
  row(lively, "suspended", "suspended"),
  row(["suspended"], "resumed", { back: lively }),
  row([...lively, "suspended"], "terminated", "terminated"),
];

interface Life extends Standing<LifeNames>, Facts {}
type Said<T extends Type> = LifecycleCommand<LifeNames, T, Extract<Happening, { readonly type: T }>>;
type Happened<T extends Type> = LifecycleEvent<LifeNames, T, Extract<Happening, { readonly type: T }>>;

const unless = (holds: boolean, reason: string) => (holds ? undefined : { objection: { reason, values: {} } });
const yes = { outcome: "yes" } as const;
const no = { outcome: "no" } as const;

const behaviour: Behaviour<LifeNames, Life> = {
  initial: { ...nowhere, ...noFacts },
  kept: [],
  openGates: [],
  ready: {},
  rule: {
    applicationSubmitted: (_life, { data }: Said<"applicationSubmitted">) => unless(guards.submit(data), "submit"),
    eligibilityChecked: (_life, { data }: Said<"eligibilityChecked">) => (data.ok ? yes : no),
    decisionTaken: (life, { data }: Said<"decisionTaken">) =>
      data.approved ? (unless(guards.grant(life, data.granted), "grant") ?? yes) : no,
    agreementSigned: (life) => unless(guards.sign(life), "sign"),
    started: (life, { data }: Said<"started">) => unless(guards.start(life, data.at), "start"),
    costReported: (life, { data }: Said<"costReported">) => unless(guards.spend(life, data.amount), "spend"),
    midtermReviewed: (_life, { data }: Said<"midtermReviewed">) => (data.passed ? yes : no),
    finalReported: (life) => unless(guards.report(life), "report"),
  },
  evolve: {
    ideaRegistered(life, { data }: Happened<"ideaRegistered">) {
      life.title = data.title;
    },
    applicationStarted(life, { data }: Happened<"applicationStarted">) {
      life.call = data.call;
    },
    applicationSubmitted(life, { data }: Happened<"applicationSubmitted">) {
      life.requested = data.requested;
      life.partners = data.partners;
    },
    eligibilityChecked(life, { data }: Happened<"eligibilityChecked">) {
      life.eligible = data.ok;
    },
    decisionTaken(life, { data }: Happened<"decisionTaken">) {
      life.granted = data.granted;
    },
    agreementSigned(life, { data }: Happened<"agreementSigned">) {
      life.signedAt = data.at;
    },
    started(life, { data }: Happened<"started">) {
      life.startedAt = data.at;
    },
    costReported(life, { data }: Happened<"costReported">) {
      life.spent += data.amount;
    },
    finalReported(life, { data }: Happened<"finalReported">) {
      life.endedAt = data.at;
    },
  },
  schemas: {},
};

const life = lifecycle({ id: "life", version: "1.0.0", hash: "0".repeat(64), transitions }, behaviour);

const actor = { role: "anybody", id: "somebody" } as const;

const asCommand = (data: Happening, index: number): LifecycleCommand<LifeNames> => ({
  id: `c${index}`,
  stream: "life",
  type: data.type,
  at: "2026-11-25T12:00:00Z",
  on: "2026-11-25",
  actor,
  data,
});

const decided = (command: LifecycleCommand<LifeNames>, project: Life): ReadonlyArray<LifecycleEvent<LifeNames>> => {
  const decision = life.decide(command, project);
  if (!decision.accepted) throw new RangeError(JSON.stringify(decision.refusal));
  return decision.events;
};

const live = (commands: ReadonlyArray<LifecycleCommand<LifeNames>>): Life => {
  let project = life.initial;
  for (const command of commands) for (const event of decided(command, project)) project = life.evolve(project, event);
  return project;
};

const record = (commands: ReadonlyArray<LifecycleCommand<LifeNames>>): ReadonlyArray<LifecycleEvent<LifeNames>> => {
  let project = life.initial;
  return commands.flatMap((command) => {
    const events = decided(command, project);
    project = life.replay(events, project);
    return events;
  });
};

const lived = ({ stage, version }: Life) => ({ phase: stage, version });

export const kaari: LifeEngine = {
  name: "Kaari",
  asked: (happenings) => happenings.map(asCommand),
  live: (commands) => lived(live(commands as ReadonlyArray<LifecycleCommand<LifeNames>>)),
  recorded: (happenings) => record(happenings.map(asCommand)),
  replay: (history) => lived(life.replay(history as ReadonlyArray<LifecycleEvent<LifeNames>>)),
};
