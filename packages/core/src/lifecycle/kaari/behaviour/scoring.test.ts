import { describe, expect, it } from "vitest";
import type { Command } from "../commands.ts";
import type { CommandData } from "../data/command-data.ts";
import { noProject, type Project } from "../project.ts";
import { projectLife } from "../project-life.ts";
import type { Role } from "../roles.ts";
import type { KaariCommand } from "./phase-behaviour.ts";

const underAssessment: Project = { ...noProject, stream: "p1", stage: "under-assessment", version: 3 };

const asked = <Type extends Command>(type: Type, by: string, data: CommandData[Type]) =>
  ({
    id: `${type}-${by}`,
    stream: "p1",
    type,
    at: "2026-05-11T09:00:00+03:00",
    on: "2026-05-11",
    actor: { role: (by.split(":")[0] ?? "") as Role, id: by },
    data,
  }) as KaariCommand;

/** Why the last of the commands is refused; or the project that all of them make. */
const after = (commands: ReadonlyArray<KaariCommand>, project: Project = underAssessment): Project | string => {
  let now = project;
  for (const [index, command] of commands.entries()) {
    const decision = projectLife.decide(command, now);
    if (!decision.accepted) {
      const { refusal } = decision;
      const why = "reason" in refusal ? refusal.reason : refusal.kind;
      if (index < commands.length - 1) throw new Error(`${command.type}: ${why}`);
      return why;
    }
    for (const event of decision.events) now = projectLife.evolve(now, event);
  }
  return now;
};

const made = (commands: ReadonlyArray<KaariCommand>, project?: Project): Project => {
  const last = after(commands, project);
  if (typeof last === "string") throw new Error(last);
  return last;
};

const title = { fi: "Peruste", sv: "Kriterium", en: "Criterion" };
const criteria: CommandData["SetCriteria"]["criteria"] = [
  { id: "law", title, group: "general", scale: "pass-fail" },
  { id: "effect", title, group: "content", scale: { from: 0, to: 5 }, weight: 0.7, threshold: 2 },
  { id: "quality", title, group: "content", scale: { from: 0, to: 5 }, weight: 0.3 },
];
const set = (assessors: number) => asked("SetCriteria", "authority:a", { criteria, assessors });
const invite = (assessor: string) => asked("InviteAssessor", "authority:a", { assessor });
const accept = (who: string) => asked("RespondToInvitation", who, { answer: "accept" });
const decline = (who: string) => asked("RespondToInvitation", who, { answer: "decline", reason: "Busy" });
const conflict = (who: string) => asked("DeclareConflictOfInterest", who, { ground: "Own association" });
const eligible = asked("RecordEligibilityCheck", "authority:a", { criteria: [{ criterion: "law", met: true }] });
const score = (who: string, effect: number, quality: number, state: "draft" | "submitted" = "submitted") =>
  asked("ScoreApplication", who, {
    state,
    marks: [
      { criterion: "effect", points: effect },
      { criterion: "quality", points: quality },
    ],
  });
const joined = (...who: ReadonlyArray<string>) => who.flatMap((one) => [invite(one), accept(one)]);
const mean = (criterion: string) => ({ criterion, reasons: "Mean" });
const byMean = asked("ConsolidateScores", "authority:a", {
  method: "mean",
  marks: [mean("effect"), mean("quality")],
  feedback: "Well planned.",
});
const agreed = (effect: number) =>
  asked("ConsolidateScores", "authority:a", {
    method: "agreed",
    marks: [
      { criterion: "effect", points: effect, reasons: "Agreed" },
      { criterion: "quality", points: 3, reasons: "Agreed" },
    ],
    feedback: "Agreed on in a meeting.",
  });
const rank = (total: string, within = true) =>
  asked("RankApplications", "authority:a", { round: "r1", place: 1, of: 2, score: total, within });

const [ann, bob, cia] = ["assessor:ann", "assessor:bob", "assessor:cia"];

describe("an assessor", () => {
  it.each([
    ["is not invited before the criteria are set", [invite(ann)], "criteria-not-set"],
    ["is not invited twice", [set(1), invite(ann), invite(ann)], "assessor-asked"],
    ["cannot score uninvited", [set(1), score(ann, 3, 3)], "not-invited"],
    ["cannot score before answering", [set(1), invite(ann), score(ann, 3, 3)], "invitation-open"],
    ["cannot answer uninvited", [set(1), accept(ann)], "not-invited"],
    ["cannot answer twice", [set(1), ...joined(ann), decline(ann)], "invitation-answered"],
    ["cannot score after declining", [set(1), invite(ann), decline(ann), score(ann, 3, 3)], "invitation-declined"],
    [
      "cannot score after declaring a conflict",
      [set(1), ...joined(ann), conflict(ann), score(ann, 3, 3)],
      "disqualified",
    ],
    ["is not invited after declaring a conflict", [set(1), conflict(ann), invite(ann)], "disqualified"],
    ["submits once", [set(1), ...joined(ann), score(ann, 3, 3), score(ann, 4, 4)], "scores-submitted"],
    ["cannot go above the scale", [set(1), ...joined(ann), score(ann, 5.000001, 3)], "points-outside-scale"],
  ])("%s", (_says, commands, refused) => {
    expect(after(commands)).toBe(refused);
  });

  it("may be asked again after declining", () => {
    const project = made([set(1), invite(ann), decline(ann), invite(ann), accept(ann)]);
    expect(project.assessors).toEqual([{ id: ann, state: "accepted", marks: [] }]);
  });

  it("keeps a draft, which may lack a criterion and changes until it is submitted", () => {
    const draft = asked("ScoreApplication", ann, { state: "draft", marks: [{ criterion: "effect", points: 5 }] });
    const project = made([set(1), ...joined(ann), draft]);
    expect(project.assessors[0]?.state).toBe("in-progress");
    expect(after([{ ...draft, data: { ...draft.data, state: "submitted" } } as KaariCommand], project)).toBe(
      "criterion-open",
    );
    expect(made([score(ann, 5, 0)], project).assessors[0]?.state).toBe("submitted");
  });

  it("marks a criterion of the call, once", () => {
    const marked = (...ids: ReadonlyArray<string>) =>
      asked("ScoreApplication", ann, {
        state: "draft",
        marks: ids.map((criterion) => ({ criterion, points: 1 })),
      });
    const project = made([set(1), ...joined(ann)]);
    expect(after([marked("law")], project)).toBe("criterion-unknown");
    expect(after([marked("beauty")], project)).toBe("criterion-unknown");
    expect(after([marked("effect", "effect")], project)).toBe("criterion-twice");
  });
});

describe("consolidation", () => {
  const two = [set(2), ...joined(ann, bob, cia), score(ann, 3, 4)];

  it("waits for as many as the call asks for", () => {
    expect(after([...two, byMean])).toBe("too-few-scores");
    expect(made([...two, score(bob, 4, 4), byMean]).consolidation?.total).toBe("3.65");
  });

  it("takes the exact mean, and the exact weighted total", () => {
    const project = made([...two, score(bob, 3, 4), score(cia, 4, 4), byMean]);
    expect(project.consolidation?.marks.map(({ points }) => points)).toEqual(["10/3", "4"]);
    expect(project.consolidation?.total).toBe("53/15");
  });

  it("takes agreed points where those are stated, and refuses them in a mean", () => {
    const scored = made([...two, score(bob, 4, 4)]);
    expect(made([agreed(5)], scored).consolidation?.total).toBe("4.4");
    const { marks, ...rest } = agreed(5).data as CommandData["ConsolidateScores"];
    expect(after([asked("ConsolidateScores", "authority:a", { ...rest, marks, method: "mean" })], scored)).toBe(
      "points-not-mean",
    );
    const without = marks.map(({ criterion, reasons }) => ({ criterion, reasons }));
    expect(after([asked("ConsolidateScores", "authority:a", { ...rest, marks: without })], scored)).toBe(
      "points-missing",
    );
  });

  it("leaves out an assessor with a conflict, before and after", () => {
    const scored = made([...two, score(bob, 5, 5), score(cia, 4, 4), byMean]);
    expect(scored.consolidation?.total).toBe("4.1");
    const conflicted = made([conflict(bob)], scored);
    expect(conflicted.consolidation).toBeUndefined();
    expect(made([byMean], conflicted).consolidation?.total).toBe("3.65");
    expect(after([conflict(cia), byMean], conflicted)).toBe("too-few-scores");
  });

  it("is done anew when another score comes in", () => {
    const scored = made([...two, score(bob, 4, 4), byMean]);
    expect(made([score(cia, 0, 0)], scored).consolidation).toBeUndefined();
  });
});

describe("ranking after scoring", () => {
  const scored = [set(1), ...joined(ann), score(ann, 2, 3), byMean];

  it.each([
    ["needs the general criteria", [...scored, rank("2.3")], "eligibility-open"],
    ["needs the scores of a call that has criteria", [set(1), eligible, rank("2.3")], "scores-not-consolidated"],
    ["takes no other score", [...scored, eligible, rank("2.300001")], "score-differs"],
  ])("%s", (_says, commands, refused) => {
    expect(after(commands)).toBe(refused);
  });

  it("takes the same number written otherwise", () => {
    expect(made([...scored, eligible, rank("23/10")]).stage).toBe("ranked");
  });

  it("proposes support at a criterion's threshold, and not below it", () => {
    const below = [set(1), ...joined(ann), score(ann, 1.999999, 5), byMean, eligible];
    expect(after([...below, rank("2.8999993")])).toBe("below-threshold");
    expect(made([...below, rank("2.8999993", false)]).stage).toBe("ranked");
  });

  it("needs no scores where no criteria are set", () => {
    expect(made([rank("7")]).stage).toBe("ranked");
  });
});

describe("the general criteria", () => {
  const check = (...ids: ReadonlyArray<string>) =>
    asked("RecordEligibilityCheck", "authority:a", {
      criteria: ids.map((criterion) => ({ criterion, met: true })),
    });

  it("are answered once each, and no others", () => {
    expect(after([set(1), check("effect")])).toBe("criterion-unknown");
    expect(after([set(1), check("law", "law")])).toBe("criterion-unknown");
    expect(made([set(1), check("law")]).eligible).toBe(true);
  });

  it("are set before anybody has scored, each once", () => {
    expect(after([set(1), ...joined(ann), score(ann, 1, 1, "draft"), set(2)])).toBe("scores-given");
    const doubled = { criteria: [...criteria, ...criteria], assessors: 1 };
    expect(after([asked("SetCriteria", "authority:a", doubled)])).toBe("criterion-twice");
  });
});
