import { assign, initialTransition, setup, transition } from "xstate";
import { type Facts, guards, type Happening, type LifeEngine, noFacts } from "./life.ts";

interface Context extends Facts {
  readonly version: number;
}
type Guarded = { readonly context: Context; readonly event: Happening };
const next = ({ context }: { readonly context: Context }): number => context.version + 1;

const machine = setup({
  types: { context: {} as Context, events: {} as Happening },
  guards: {
    submit: ({ event }: Guarded) => event.type === "applicationSubmitted" && guards.submit(event),
    eligible: ({ event }: Guarded) => event.type === "eligibilityChecked" && event.ok,
    rejected: ({ event }: Guarded) => event.type === "decisionTaken" && !event.approved,
    grant: ({ context, event }: Guarded) => event.type === "decisionTaken" && guards.grant(context, event.granted),
    sign: ({ context }: Guarded) => guards.sign(context),
    start: ({ context, event }: Guarded) => event.type === "started" && guards.start(context, event.at),
    spend: ({ context, event }: Guarded) => event.type === "costReported" && guards.spend(context, event.amount),
    passed: ({ event }: Guarded) => event.type === "midtermReviewed" && event.passed,
    report: ({ context }: Guarded) => guards.report(context),
  },
  actions: { count: assign({ version: next }) },
}).createMachine({
  id: "life",
  initial: "idea",
  context: { ...noFacts, version: 0 },
  on: { terminated: { target: ".terminated", actions: "count" } },
  states: {
    idea: {
      on: {
        ideaRegistered: {
          actions: assign(({ context, event }) => ({ title: event.title, version: context.version + 1 })),
        },
        applicationStarted: {
          target: "application",
          actions: assign(({ context, event }) => ({ call: event.call, version: context.version + 1 })),
        },
      },
    },
    application: {
      on: {
        applicationSubmitted: {
          guard: "submit",
          actions: assign(({ context, event }) => ({
            requested: event.requested,
            partners: event.partners,
            version: context.version + 1,
          })),
        },
        eligibilityChecked: [
          {
            guard: "eligible",
            target: "decision",
            actions: assign(({ context }) => ({ eligible: true, version: context.version + 1 })),
          },
          { target: "rejected", actions: "count" },
        ],
      },
    },
    decision: {
      on: {
        decisionTaken: [
          { guard: "rejected", target: "rejected", actions: "count" },
          {
            guard: "grant",
            target: "startup",
            actions: assign(({ context, event }) => ({ granted: event.granted, version: context.version + 1 })),
          },
        ],
      },
    },
    startup: {
      on: {
        agreementSigned: {
          guard: "sign",
          actions: assign(({ context, event }) => ({ signedAt: event.at, version: context.version + 1 })),
        },
        started: {
          guard: "start",
          target: "implementation",
          actions: assign(({ context, event }) => ({ startedAt: event.at, version: context.version + 1 })),
        },
      },
    },
    implementation: {
      on: {
        costReported: {
          guard: "spend",
          actions: assign(({ context, event }) => ({
            spent: context.spent + event.amount,
            version: context.version + 1,
          })),
        },
        midtermReviewed: [
          { guard: "passed", target: "midterm", actions: "count" },
          { target: "terminated", actions: "count" },
        ],
      },
    },
    midterm: {
      on: {
        costReported: {
          guard: "spend",
          actions: assign(({ context, event }) => ({
            spent: context.spent + event.amount,
            version: context.version + 1,
          })),
        },
        finalReported: {
          guard: "report",
          target: "closure",
          actions: assign(({ context, event }) => ({ endedAt: event.at, version: context.version + 1 })),
        },
      },
    },
    closure: { on: { disseminated: { target: "done", actions: "count" } } },
    done: { type: "final" },
    rejected: { type: "final" },
    terminated: { type: "final" },
  },
});

const live = (life: unknown) => {
  let [state] = initialTransition(machine);
  for (const event of life as ReadonlyArray<Happening>) [state] = transition(machine, state, event);
  return { phase: state.value, version: state.context.version };
};

export const xstate: LifeEngine = {
  name: "XState 5, transition()",
  asked: (life) => life,
  live,
  recorded: (life) => life,
  replay: live,
};
