import { describe, expect, it } from "vitest";
import { locales } from "../../primitives/index.ts";
import { gates } from "../../rules/index.ts";
import { edgesOf } from "../definition/edge.ts";
import { kaariLifecycle } from "./kaari-lifecycle.ts";

const { phases, stages, commands, roles, conditions, events, transitions } = kaariLifecycle;

it("has eight phases", () => {
  expect(phases.map(({ id }) => id)).toEqual([
    "idea",
    "application",
    "decision",
    "start-up",
    "implementation",
    "mid-term-review",
    "closure",
    "dissemination",
  ]);
});

it("ends in three ways", () => {
  expect(stages.filter((stage) => stage.final).map(({ id }) => id)).toEqual(["withdrawn", "declined", "archived"]);
});

it("gives every title in three languages, once in each list", () => {
  for (const list of [phases, stages, commands, roles, conditions])
    for (const locale of locales) {
      const titles = list.map(({ title }) => title[locale]);
      expect(titles.filter((title, index) => title === "" || titles.indexOf(title) !== index)).toEqual([]);
    }
});

it("lets something happen for every event it lists", () => {
  const happening = new Set(transitions.flatMap((row) => row.events));
  expect(events.filter((event) => !happening.has(event))).toEqual([]);
});

it("asks only gates that packs have, each at some row", () => {
  expect(kaariLifecycle.gates.filter((gate) => !gates.includes(gate))).toEqual([]);
  const asked = new Set(transitions.map(({ gate }) => gate));
  expect(kaariLifecycle.gates.filter((gate) => !asked.has(gate))).toEqual([]);
});

const rolesOf = (command: string): ReadonlyArray<string> => [
  ...new Set(edgesOf(kaariLifecycle).flatMap(({ row }) => (row.command === command ? row.roles : []))),
];

describe("who may do what", () => {
  it.each([
    "GrantFunding",
    "RejectApplication",
    "RevertDecision",
    "DecideClaim",
    "DecideChange",
    "PayAdvance",
    "PayClaim",
    "PayFinalClaim",
    "OrderRecovery",
  ])("%s is the authority's alone", (command) => {
    expect(rolesOf(command)).toEqual(["authority"]);
  });

  it.each(["SubmitApplication", "SubmitClaim", "SubmitFinalClaim", "SubmitFinalReport", "RequestChange"])(
    "%s is the applicant's or the lead implementer's",
    (command) => {
      expect(rolesOf(command)).toEqual(["applicant", "lead-implementer"]);
    },
  );

  it.each([
    ["SubmitClaim", undefined],
    ["SubmitFinalClaim", undefined],
    ["DecideClaim", "claim"],
  ])("%s asks the rules of gate %s: a cost that does not count is cut, it bars no filing", (command, gate) => {
    expect(new Set(transitions.filter((row) => row.command === command).map((row) => row.gate))).toEqual(
      new Set([gate]),
    );
  });

  it("a theme management group states its view and endorses, and decides nothing", () => {
    const given = transitions.filter((row) => row.roles.includes("theme-management-group")).map((row) => row.command);
    expect([...new Set(given)]).toEqual(["RecordStatement", "EndorseResult"]);
  });
});
