import { describe, expect, it } from "vitest";
import type { LifecycleDefinition, Transition } from "../definition/definition.ts";
import { kaariLifecycle } from "../kaari/kaari-lifecycle.ts";
import { applied, begun, lived } from "../kaari/laws/life.test-data.ts";
import { randomFrom } from "../kaari/laws/random.test-data.ts";
import { walk } from "../kaari/laws/walk.test-data.ts";
import type { LifecycleEvent } from "../engine/event.ts";
import { planMigration } from "./plan-migration.ts";

const core: LifecycleDefinition = kaariLifecycle;
const changed = (change: Partial<LifecycleDefinition>): LifecycleDefinition => ({
  ...core,
  version: "2.0.0",
  ...change,
});
const rows = (change: (row: Transition) => ReadonlyArray<Transition>): LifecycleDefinition =>
  changed({ transitions: core.transitions.flatMap(change) });

const histories = [
  lived(applied.slice(0, 1), "sketch").events,
  lived(applied, "applied").events,
  lived(begun, "running").events,
  lived([...applied, ["2026-03-20", "applicant", "WithdrawApplication", { reason: "x" }]], "withdrawn").events,
];
const fatesOf = (newer: LifecycleDefinition) =>
  planMigration(histories, core, newer).cases.map(({ stream, fate, to }) => `${stream}: ${fate} at ${to}`);

describe("a newer definition", () => {
  it("that is the same touches nobody", () => {
    expect(planMigration(histories, core, changed({}))).toMatchObject({
      from: { id: "kaari", version: "1.0.0" },
      to: { id: "kaari", version: "2.0.0" },
      counts: { ended: 1, untouched: 3, moved: 0, stranded: 0, impossible: 0, corrupt: 0 },
    });
  });

  it("that leads elsewhere moves whoever went that way", () => {
    const newer = rows((row) => [row.command === "SubmitApplication" ? { ...row, next: "under-assessment" } : row]);
    const later = rows((row) => [
      row.command === "SubmitApplication" ? { ...row, next: "under-assessment" } : row,
      ...(row.command === "BeginAssessment" ? [{ ...row, from: ["under-assessment"], next: "same" as const }] : []),
    ]);
    expect(fatesOf(later)).toEqual([
      "sketch: untouched at sketched",
      "applied: moved at under-assessment",
      "running: untouched at running",
      "withdrawn: ended at withdrawn",
    ]);
    expect(planMigration(histories, core, newer).cases[2]).toEqual({
      stream: "running",
      fate: "impossible",
      from: "running",
      to: "under-assessment",
      offending: {
        version: 6,
        type: "AssessmentBegun",
        expected: "an event that can happen at under-assessment",
        found: "AssessmentBegun",
      },
    });
  });

  it("that takes a stage away strands whoever stands there", () => {
    const newer = changed({ stages: core.stages.filter(({ id }) => id !== "running") });
    expect(fatesOf(newer)[2]).toBe("running: stranded at running");
  });

  it("that leaves a stage without a way to an end strands whoever stands there", () => {
    const newer = rows((row) => {
      const from = row.from.filter((stage) => stage !== "sketched" && stage !== "running");
      return row.next === "same" ? [row] : from.length === 0 ? [] : [{ ...row, from }];
    });
    expect(planMigration(histories.slice(0, 2), core, newer)).toMatchObject({
      counts: { stranded: 1, impossible: 1 },
      cases: [{ fate: "stranded" }, { fate: "impossible", offending: { version: 2, type: "IdeaMapped" } }],
    });
  });

  it("is not blamed for a history that was broken before", () => {
    const [first, , ...rest] = lived(applied).events;
    expect(first).toBeDefined();
    const broken = [...(first === undefined ? [] : [first]), ...rest];
    expect(planMigration([broken], core, changed({})).cases).toMatchObject([
      { fate: "corrupt", offending: { version: 3 } },
    ]);
  });
});

it("counts every history once, whatever life it is", () => {
  const random = randomFrom(3);
  const lives = Array.from({ length: 200 }, () => walk(Array.from({ length: 60 }, () => random.below(2 ** 31))).events);
  const { counts, cases } = planMigration(lives, core, changed({}));
  expect(cases).toHaveLength(200);
  expect(counts.ended + counts.untouched).toBe(200);
});

describe("a definition of somebody else, without behaviour,", () => {
  const title = { fi: "x", sv: "x", en: "x" };
  const permit = (last: string): LifecycleDefinition => ({
    id: "permit",
    version: last === "done" ? "1.0.0" : "1.1.0",
    title,
    phases: [{ id: "p", title }],
    stages: [
      { id: "open", phase: "p", title },
      { id: last, phase: "p", title, final: true },
    ],
    commands: [],
    roles: [],
    conditions: [],
    sources: [],
    events: ["Opened", "Closed"],
    gates: [],
    transitions: [
      { from: ["new"], command: "Open", roles: [], events: ["Opened"], next: "open", basis: { practice: "x" } },
      { from: ["open"], command: "Close", roles: [], events: ["Closed"], next: last, basis: { practice: "x" } },
    ],
  });
  const event = (version: number, type: string): LifecycleEvent => ({
    id: `e${version}`,
    stream: "permit-1",
    version,
    type,
    schema: 1,
    data: {},
    meta: {
      at: "2026-01-01T00:00:00Z",
      on: "2026-01-01",
      actor: { role: "clerk", id: "1" },
      commandId: "c",
      definition: { id: "permit", version: "1.0.0", hash: "" },
    },
  });

  it("is planned in the same way", () => {
    const plan = planMigration(
      [[event(1, "Opened")], [event(1, "Opened"), event(2, "Closed")]],
      permit("done"),
      permit("shut"),
    );
    expect(plan.cases.map(({ fate, from, to }) => [fate, from, to])).toEqual([
      ["untouched", "open", "open"],
      ["moved", "done", "shut"],
    ]);
  });
});
