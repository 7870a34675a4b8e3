import { describe, expect, it } from "vitest";
import type { ProjectResult } from "../project.ts";
import {
  after,
  type Asked,
  asking,
  grantedAs,
  grantOf,
  refusalOf,
  running,
  submitted,
  tell,
} from "../trial-project.test-data.ts";

const found = after(running, asking("RecordResult", { result: "t1", kind: "practice", title: "Kyläkahvila" }));
const describing = asking("DescribeResult", { result: "t1", description: "avoin kahvila" });
const evaluate = asking("EvaluateResult", { result: "t1", evidence: "kysely", evaluator: "ulkopuolinen" });
const endorse = asking("EndorseResult", { result: "t1", grounds: "toimii" });
const approve = asking("ApproveForNationalDissemination", { result: "t1", channel: "tietopankki" });
const embed = asking("EmbedResult", { result: "t1", owner: "kaupunki", staff: "oma väki", changed: "aukioloajat" });
const transfer = (direction: "to" | "from"): Asked =>
  asking("TransferResult", {
    result: "t1",
    direction,
    organisation: "toinen yhdistys",
    region: "Kainuu",
    way: "horizontal",
    adaptation: "pienempi",
  });
const withdraw = asking("WithdrawResult", { result: "t1", reason: "ei toiminut" });
const described = after(found, describing);
const evaluated = after(described, evaluate);
const endorsed = after(evaluated, endorse);
const national = after(endorsed, approve);

describe("a result", () => {
  const stateAfter = (...all: ReadonlyArray<Asked>): ProjectResult | undefined => after(found, ...all).results[0];
  tell([
    [
      "has an id of its own",
      found,
      asking("RecordResult", { result: "t1", kind: "tool", title: "toinen" }),
      "record-exists",
    ],
    ["is described when it is found", found, describing, "accepted"],
    ["may be described anew", described, describing, "accepted"],
    ["is not described anew once it is evaluated", evaluated, describing, "result-too-late"],
    ["is not evaluated before it is described", found, evaluate, "result-too-early"],
    ["is evaluated then", described, evaluate, "accepted"],
    ["is not endorsed before it is evaluated", described, endorse, "result-too-early"],
    ["is endorsed then", evaluated, endorse, "accepted"],
    ["does not go national before somebody vouches for it", evaluated, approve, "result-too-early"],
    ["goes national then", endorsed, approve, "accepted"],
    ["is not embedded before it is described", found, embed, "result-too-early"],
    ["is embedded then", described, embed, "accepted"],
    ["does not move before it is described", found, transfer("to"), "result-too-early"],
    ["moves then", described, transfer("to"), "accepted"],
    ["is withdrawn at any time", national, withdraw, "accepted"],
    ["is withdrawn once", after(found, withdraw), withdraw, "result-too-late"],
    ["that is withdrawn is not evaluated", after(described, withdraw), evaluate, "result-too-late"],
    ["that nobody recorded is not described", running, describing, "no-such-record"],
  ]);

  it("goes on from state to state, and never back", () => {
    const states = [
      [],
      [describing],
      [describing, evaluate],
      [describing, evaluate, endorse],
      [describing, evaluate, endorse, approve],
      [describing, evaluate, endorse, approve, transfer("to")],
      [describing, evaluate, endorse, approve, transfer("to"), evaluate],
      [describing, withdraw],
    ].map((all) => stateAfter(...all)?.state);
    expect(states).toEqual([
      "found",
      "described",
      "evaluated",
      "endorsed",
      "disseminated-nationally",
      "taken-up",
      "taken-up",
      "withdrawn",
    ]);
  });

  it("that is described at once is described", () => {
    const told = asking("RecordResult", { result: "t2", kind: "tool", title: "opas", description: "sähköinen" });
    expect(after(found, told).results.map(({ state }) => state)).toEqual(["found", "described"]);
  });

  it("counts how often it moved, and whether it stays in daily work", () => {
    expect(stateAfter(describing, transfer("to"), transfer("to"))).toMatchObject({ transfers: 2, state: "taken-up" });
    expect(stateAfter(describing, transfer("from"))).toMatchObject({
      transfers: 1,
      state: "described",
      embedded: false,
    });
    expect(stateAfter(describing, embed)).toMatchObject({ embedded: true, state: "described", transfers: 0 });
  });
});

const clock = (name: "anonymisation" | "retention", until: string): Asked =>
  asking("SetClock", { clock: name, until, provision: "2021/1060 82 artikla" });
const rejected = after(
  after(submitted, asking("BeginAssessment", {})),
  asking("RejectApplication", { reasons: [{ text: "perustelu" }] }),
);

describe("what is kept", () => {
  const timed = after(rejected, clock("anonymisation", "2031-12-31"));
  const anonymise = (on: string): Asked => asking("AnonymiseRecord", { what: "yhteystiedot" }, { on });
  tell([
    ["is not taken out while nobody knows until when", rejected, anonymise("2032-01-01"), "clock-missing"],
    ["is not taken out on the last day", timed, anonymise("2031-12-31"), "clock-running"],
    ["is taken out the day after", timed, anonymise("2032-01-01"), "accepted"],
    ["is taken out once", after(timed, anonymise("2032-01-01")), anonymise("2032-01-02"), "anonymised"],
    ["is not archived while nobody knows until when", timed, asking("ArchiveProject", {}), "clock-missing"],
    [
      "is archived once that is known",
      after(rejected, clock("retention", "2031-12-31")),
      asking("ArchiveProject", {}),
      "accepted",
    ],
  ]);

  it("has one last day of each kind, the newest", () => {
    const moved = after(timed, clock("retention", "2030-12-31"), clock("anonymisation", "2033-12-31"));
    expect(moved.clocks.map(({ clock: name, until }) => [name, until])).toEqual([
      ["retention", "2030-12-31"],
      ["anonymisation", "2033-12-31"],
    ]);
  });
});

describe("a required step", () => {
  const step = (id: string): Asked => asking("FulfilRequirement", { step: id });
  const starting = after(grantedAs(grantOf()), asking("AcceptGrant", {}));
  const met = (since: string | undefined) => ({ metBy: ["GrantAccepted"], since });
  const requiring = (id: string, more: object = {}): Asked => {
    const { pack = { id: "", version: "", hash: "" } } = starting;
    return asking(
      "StartImplementation",
      {},
      {
        assessment: {
          pack,
          gate: "start",
          on: "2026-06-01",
          world: "closed",
          verdict: "pass",
          findings: [],
          steps: [
            { id, gate: "start", ...more },
            { id: "trial/later", gate: "closure" },
          ],
        },
      },
    );
  };
  tell([
    ["holds its gate shut", starting, requiring("trial/contract"), "step-open"],
    ["opens it once it is done", after(starting, step("trial/contract")), requiring("trial/contract"), "accepted"],
    ["is not done by another", after(starting, step("trial/mandate")), requiring("trial/contract"), "step-open"],
    ["is done once on a day", after(starting, step("trial/contract")), step("trial/contract"), "step-done"],
    [
      "is done again when it arises again",
      after(starting, step("trial/contract")),
      { ...step("trial/contract"), on: "2026-06-02" },
      "accepted",
    ],
    [
      "is not done by what happened before it arose",
      starting,
      requiring("trial/grant", met("2026-06-02")),
      "step-open",
    ],
    ["is done by an event that meets it on the day", starting, requiring("trial/grant", met("2026-06-01")), "accepted"],
    ["is done by an event that meets it, ever", starting, requiring("trial/grant", met(undefined)), "accepted"],
  ]);
});

describe("a pack", () => {
  const adopt = (hash: string): Asked =>
    asking("AdoptPack", { pack: { id: "trial", version: "1.0.1", hash }, reason: "korjattu" });
  tell([
    ["is adopted when it is another", running, adopt("b".repeat(64)), "accepted"],
    ["is not adopted twice", running, adopt("a".repeat(64)), "pack-same"],
  ]);

  it("is what gates are assessed with from then on", () => {
    const adopted = after(running, adopt("b".repeat(64)));
    expect(adopted.pack?.version).toBe("1.0.1");
    expect(
      refusalOf(adopted, asking("DecideChange", { change: "m1", parts: [{ id: "p1", ruling: "accepted" }] })),
    ).toBe("no-such-record");
  });
});
