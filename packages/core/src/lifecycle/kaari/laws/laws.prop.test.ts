/** What holds in every life of a project, tried on lives made of random commands. */
import { isDeepStrictEqual } from "node:util";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { encodeEvent, parseHistory } from "../../schema/index.ts";
import { commands } from "../commands.ts";
import type { Project } from "../project.ts";
import { projectLife } from "../project-life.ts";
import { roles } from "../roles.ts";
import { stages } from "../stages.ts";
import { transitions } from "../transitions/kaari-transitions.ts";
import { heldSupport, supportOf, unclearedAdvance } from "../behaviour/money.ts";
import { sayingOf, trialPack } from "./data.test-data.ts";
import { ledgerOf } from "./ledger.test-data.ts";
import { randomFrom } from "./random.test-data.ts";
import { assessmentFor, gatesOf, momentOf, requiredSteps, type Step, type Walk, walk } from "./walk.test-data.ts";

/** As many as the environment asks for, where something else than the laws is tried by them. */
const histories = Number(process.env["KAARI_HISTORIES"] ?? 100_000);
const all = histories >= 100_000;
const choices = fc.array(fc.integer(), { minLength: 10, maxLength: 100, size: "max" });
const everyEdge = transitions.flatMap(({ from, command, when }) =>
  from.map((stage) => `${stage} × ${command}${when === undefined ? "" : ` (${when.join(", ")})`}`),
);
const finals: ReadonlySet<string> = new Set(stages.flatMap((stage) => ("final" in stage ? [stage.id] : [])));

const seen = { histories: 0, steps: 0, edges: new Set<string>(), stages: new Set<string>() };
const note = ({ before, command, decision }: Step): void => {
  seen.steps += 1;
  if (!decision.accepted) return;
  if (before.stage !== "new") seen.stages.add(before.stage);
  const outcome = decision.events[0]?.outcome;
  seen.edges.add(`${before.stage} × ${command.type}${outcome === undefined ? "" : ` (${outcome})`}`);
};

/** A law, checked millions of times: the words are only put together where it is broken. */
const must: (holds: boolean, law: string, where: unknown) => asserts holds = (holds, law, where) => {
  if (!holds) throw new Error(`${law}: ${JSON.stringify(where)}`);
};

const moneyAddsUp = ({ events, project }: Walk): void => {
  const ledger = ledgerOf(events);
  const { granted, advances, cleared, paid, advancesRecovered, recovered } = ledger;
  const { advance } = project;
  must(granted === project.granted && advances === advance.paid && cleared === advance.cleared, "one ledger", ledger);
  const uncleared = advances - cleared - advancesRecovered;
  must(uncleared === unclearedAdvance(project) && uncleared >= 0, "an advance is cleared once", ledger);
  const held = advances + paid - recovered;
  must(held === heldSupport(project) && held <= granted, "no more is paid than granted", ledger);
  for (const claim of project.claims)
    must(supportOf(claim) >= 0 && claim.cleared + claim.paid <= claim.support, "a claim brings its support", claim);
  if (events.some(({ type }) => type === "ProjectClosed")) must(uncleared === 0, "closed with no advance open", ledger);
};

const authoritys = /^(?:FundingGranted|FundingGrantedInPart|ApplicationRejected|ClaimDecided|.*Paid)$/;

const nothingComesBeforeItsTime = ({ events }: Walk): void => {
  const happened = new Set<string>();
  for (const event of events) {
    const { type, data, meta } = event;
    const { claim = "" } = data as { readonly claim?: string };
    if (type.startsWith("FundingGranted"))
      must(happened.has("ApplicationSubmitted"), "granted what was submitted", event);
    if (type.endsWith("ClaimPaid")) must(happened.has(`ClaimDecided ${claim}`), "paid what was decided", event);
    if (authoritys.test(type)) must(meta.actor.role === "authority", "the authority decides and pays", event);
    happened.add(type);
    if (claim !== "") happened.add(`${type} ${claim}`);
  }
};

const refusalsTellWhatIsAllowed = ({ decision }: Step): void => {
  if (decision.accepted) return;
  const { refusal } = decision;
  if (refusal.kind === "wrong-stage") must(!refusal.allowed.includes(refusal.stage), "elsewhere", refusal);
  if (refusal.kind === "wrong-role") must(!refusal.allowed.some((role) => role === refusal.role), "others", refusal);
  if (refusal.kind === "blocked") must(refusal.findings.length > 0, "blocked by a finding", refusal);
};

describe(`in ${histories} random histories`, () => {
  it("every command is answered, every event is taken, and every law holds", { timeout: 300_000 }, () => {
    fc.assert(
      fc.property(choices, (made) => {
        const lived = walk(made);
        seen.histories += 1;
        for (const step of lived.steps) {
          note(step);
          refusalsTellWhatIsAllowed(step);
          must(!(step.decision.accepted && finals.has(step.before.stage)), "nothing happens after the end", step);
        }
        if (lived.project.stage !== "new") seen.stages.add(lived.project.stage);
        moneyAddsUp(lived);
        nothingComesBeforeItsTime(lived);
      }),
      // The seed is fixed, so that what is covered is the same everywhere; the laws below try others.
      { numRuns: histories, seed: 43 },
    );
  });

  it.runIf(all)("every stage is reached", () => {
    expect(stages.map(({ id }) => id).filter((id) => !seen.stages.has(id))).toEqual([]);
  });

  it.runIf(all)("every transition happens", () => {
    expect(everyEdge.filter((edge) => !seen.edges.has(edge))).toEqual([]);
  });
});

describe("a history", () => {
  it("replays to the project that it made", () => {
    fc.assert(
      fc.property(choices, (made) => {
        const { events, project } = walk(made);
        expect(projectLife.replay(events)).toEqual(project);
      }),
      { numRuns: 2000 },
    );
  });

  it("comes back from a file as it was", () => {
    fc.assert(
      fc.property(choices, (made) => {
        const { events, project } = walk(made);
        const lines: ReadonlyArray<unknown> = events.map((event) => JSON.parse(JSON.stringify(encodeEvent(event))));
        const read = Result.getOrThrow(parseHistory(lines));
        expect(read.project).toEqual(project);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("what is available", () => {
  const asked = new Set(["wrong-stage", "wrong-role", "out-of-order", "not-now", "step-open"]);
  const longAgo = { at: "2020-01-01T12:00:00Z", on: "2020-01-01" };
  /** Whether deciding stops for a reason that availability knows too; undefined where the data stops it before. */
  const stops = (
    project: Project,
    type: (typeof commands)[number]["id"],
    role: (typeof roles)[number]["id"],
    moment: ReturnType<typeof momentOf>,
    seed: number,
  ) => {
    const random = randomFrom(seed);
    const gate = gatesOf.get(type);
    const decision = projectLife.decide(
      {
        id: "try",
        stream: project.stream,
        type,
        ...moment,
        actor: { role, id: `${role}-0` },
        data: sayingOf(type, project, random),
      },
      project,
      gate === undefined
        ? undefined
        : { ...assessmentFor(project, gate, moment.on, random), pack: project.pack ?? trialPack },
    );
    if (decision.accepted) return undefined;
    return asked.has(decision.refusal.kind) ? decision.refusal : undefined;
  };

  it(
    "is what is not refused for its stage, its role, its moment, the records or an open step",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(choices, fc.constantFrom(...roles), fc.nat(9), (made, { id: role }, when) => {
          const { project } = walk(made);
          const moment = when === 0 ? longAgo : momentOf(project);
          const answers = projectLife.availableCommands(project, {
            ...moment,
            actor: { role, id: `${role}-0` },
            steps: requiredSteps,
          });
          expect(answers).toHaveLength(commands.length);
          for (const answer of answers) {
            const told = answer.available ? undefined : answer.refusal;
            if (told?.kind !== "step-open")
              must(
                [1, 2, 3].every((seed) => isDeepStrictEqual(stops(project, answer.command, role, moment, seed), told)),
                "available is what deciding does not stop",
                answer,
              );
          }
        }),
        { numRuns: 1500 },
      );
    },
  );
});

afterAll(() => {
  const of = (reached: number, all: number): string => `${reached}/${all}`;
  console.info(
    `laws of the lifecycle: ${seen.histories} histories, ${seen.steps} commands, stages ${of(seen.stages.size, stages.length)}, transitions ${of(seen.edges.size, everyEdge.length)}`,
  );
});
