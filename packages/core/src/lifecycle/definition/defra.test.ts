/** Lifecycles that others wrote; what is expected of each was computed from its file without this library. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { sharedFolder } from "../../../../../test/shared.ts";
import { checkDefinition } from "./check-definition.ts";
import { defraLifecycle } from "./defra.test-data.ts";

const folder = join(sharedFolder() ?? "", "interop", "defra");

const expected: ReadonlyArray<
  readonly [file: string, stages: number, transitions: number, problems: ReadonlyArray<string>]
> = [
  ["case-workflow/frps-workflow-definition.json", 23, 26, []],
  [
    "case-workflow/woodland-workflow-definition.json",
    9,
    8,
    ["dead-end stages/PHASE_PRE_AWARD:STAGE_APPLICATION_COMPLETED:STATUS_APPLICATION_COMPLETED"],
  ],
  [
    "case-workflow/grasslands-workflow-definition.json",
    1,
    0,
    ["dead-end stages/PHASE_PRE_AWARD:STAGE_REVIEW_APPLICATION:STATUS_APPLICATION_RECEIVED"],
  ],
  ["grant/woodland.json", 7, 6, []],
  [
    "grant/grasslands.json",
    1,
    0,
    ["starts-at-end stages/PHASE_PRE_AWARD:STAGE_REVIEW_APPLICATION:STATUS_APPLICATION_RECEIVED"],
  ],
];

const foundIn = (file: string): (typeof expected)[number] => {
  const definition = defraLifecycle(JSON.parse(readFileSync(join(folder, file), "utf8")));
  const moves = definition.transitions.filter(({ from }) => !from.includes("new"));
  const problems = checkDefinition(definition).map(({ kind, path }) => `${kind} ${path}`);
  return [file, definition.stages.length, moves.length, problems];
};

it.skipIf(!existsSync(folder))(
  "finds in the lifecycles of others what is wrong with them (without their files: five not shown)",
  () => {
    expect(expected.map(([file]) => foundIn(file))).toEqual(expected);
  },
);
