import { describe, expect, it } from "vitest";
import { parseCommand } from "../schema/parse-command.ts";
import * as Result from "effect/Result";
import { noProject, type Project } from "../kaari/project.ts";
import { projectLife } from "../kaari/project-life.ts";
import { commandsOf } from "./commands-of.ts";
import { applied, criteria, fundingFile, fundingRound } from "./round.test-data.ts";

const recording = { at: "2026-05-20T12:00:00+03:00", on: "2026-05-20", authority: "desk", committee: "board" };
const round = fundingRound(
  fundingFile([
    applied({ id: "a", effect: 5, more: { statement: { votes: { for: 2, against: 1, blank: 1 } } } }),
    applied({ id: "b", effect: 4, more: { project: "p-b", statement: {} } }),
    applied({ id: "c", effect: 3 }),
    applied({ id: "d", more: { withdrawn: "Other funding" } }),
  ]),
);

describe("commands of a round", () => {
  it("give each ranked project its place, and the votes that were held", () => {
    const commands = commandsOf(round, recording);
    expect(commands.map(({ stream, type }) => [stream, type])).toEqual([
      ["a", "RankApplications"],
      ["a", "RecordStatement"],
      ["p-b", "RankApplications"],
      ["c", "RankApplications"],
    ]);
    expect(commands.map(({ data }) => data)).toEqual([
      { round: "r1", place: 1, of: 3, score: "8", within: true, amount: 10_000 },
      { position: "for", votes: { for: 2, against: 1, blank: 1 } },
      { round: "r1", place: 2, of: 3, score: "7", within: false },
      { round: "r1", place: 3, of: 3, score: "6", within: true, amount: 5000 },
    ]);
  });

  it("are taken by the projects' histories, whose own totals are the same", () => {
    for (const command of commandsOf(round, recording)) {
      const stage = command.type === "RankApplications" ? "under-assessment" : "ranked";
      const project: Project = {
        ...noProject,
        stream: command.stream,
        stage,
        version: 1,
        eligible: true,
        scoring: { criteria: round.criteria, assessors: 1 },
        consolidation: { marks: [], total: command.type === "RankApplications" ? command.data.score : "0" },
      };
      const decision = projectLife.decide(command, project);
      expect(decision.accepted).toBe(true);
    }
    expect(criteria.map(({ id }) => id)).toEqual(round.criteria.map(({ id }) => id));
  });

  it("are commands as a file holds them", () => {
    const [rank] = commandsOf(round, recording);
    const read = parseCommand({ ...rank, data: { ...rank?.data, amount: "100.00" } });
    expect(Result.isSuccess(read) ? read.success : read.failure).toEqual(rank);
  });
});
