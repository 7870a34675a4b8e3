/** The limit: a reducer written by hand, with immutable states. */
import { type Facts, guards, type Happening, type LifeEngine, noFacts, type Phase } from "./life.ts";

interface State {
  readonly phase: Phase;
  readonly before: Phase;
  readonly version: number;
  readonly facts: Facts;
}

const first: State = { phase: "idea", before: "idea", version: 0, facts: noFacts };

const to = (state: State, phase: Phase, change: Partial<Facts> = {}): State => ({
  phase,
  before: state.before,
  version: state.version + 1,
  facts: { ...state.facts, ...change },
});

const refuse = (why: string): never => {
  throw new RangeError(why);
};

const reduce = (state: State, event: Happening): State => {
  const { facts, phase } = state;
  if (event.type === "terminated" && phase !== "done") return to(state, "terminated");
  if (event.type === "suspended" && phase !== "suspended") return { ...to(state, "suspended"), before: phase };
  switch (phase) {
    case "idea":
      if (event.type === "ideaRegistered") return to(state, "idea", { title: event.title });
      if (event.type === "applicationStarted") return to(state, "application", { call: event.call });
      break;
    case "application":
      if (event.type === "applicationSubmitted")
        return guards.submit(event)
          ? to(state, "application", { requested: event.requested, partners: event.partners })
          : refuse("submit");
      if (event.type === "eligibilityChecked")
        return event.ok ? to(state, "decision", { eligible: true }) : to(state, "rejected");
      break;
    case "decision":
      if (event.type === "decisionTaken") {
        if (!event.approved) return to(state, "rejected");
        return guards.grant(facts, event.granted) ? to(state, "startup", { granted: event.granted }) : refuse("grant");
      }
      break;
    case "startup":
      if (event.type === "agreementSigned")
        return guards.sign(facts) ? to(state, "startup", { signedAt: event.at }) : refuse("sign");
      if (event.type === "started")
        return guards.start(facts, event.at) ? to(state, "implementation", { startedAt: event.at }) : refuse("start");
      break;
    case "implementation":
      if (event.type === "costReported")
        return guards.spend(facts, event.amount)
          ? to(state, "implementation", { spent: facts.spent + event.amount })
          : refuse("spend");
      if (event.type === "midtermReviewed") return to(state, event.passed ? "midterm" : "terminated");
      break;
    case "midterm":
      if (event.type === "costReported")
        return guards.spend(facts, event.amount)
          ? to(state, "midterm", { spent: facts.spent + event.amount })
          : refuse("spend");
      if (event.type === "finalReported")
        return guards.report(facts) ? to(state, "closure", { endedAt: event.at }) : refuse("report");
      break;
    case "closure":
      if (event.type === "disseminated") return to(state, "done");
      break;
    case "suspended":
      if (event.type === "resumed") return to(state, state.before);
      break;
    default:
  }
  return refuse(`${event.type} at ${phase}`);
};

const fold = (life: ReadonlyArray<Happening>): State => {
  let state = first;
  for (const event of life) state = reduce(state, event);
  return state;
};

export const byHand: LifeEngine = {
  name: "switch written by hand",
  asked: (life) => life,
  live: (life) => fold(life as ReadonlyArray<Happening>),
  recorded: (life) => life,
  replay: (life) => fold(life as ReadonlyArray<Happening>),
};
