import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { definitionHash } from "../definition/definition-hash.ts";
import { describeDefinitionProblem } from "../definition/definition-problem.ts";
import { trialDefinition } from "../definition/trial-definition.test-data.ts";
import { kaariLifecycle } from "../kaari/kaari-lifecycle.ts";
import { parseDefinition } from "./parse-definition.ts";

const told = (value: unknown): ReadonlyArray<string> => {
  const parsed = parseDefinition(value);
  return Result.isSuccess(parsed) ? [] : parsed.failure.map(describeDefinitionProblem);
};

it.each([kaariLifecycle, trialDefinition])("reads $id back from JSON as it was", (definition) => {
  const parsed = Result.getOrThrow(parseDefinition(JSON.parse(JSON.stringify(definition))));
  expect(parsed).toEqual(definition);
  expect(definitionHash(parsed)).toBe(definitionHash(definition));
});

describe("says what is wrong with the shape:", () => {
  const [first] = trialDefinition.transitions;

  it.each<[string, unknown, string]>([
    ["not a record", [], "the definition: expected a record, found []. Mend it."],
    ["a part missing", { ...trialDefinition, roles: undefined }, "roles: expected a list, found nothing. Add it."],
    [
      "a part that there is not",
      { ...trialDefinition, colour: "red" },
      "colour: expected a part that lifecycle definitions have, found colour. Take it out.",
    ],
    [
      "a version that is none",
      { ...trialDefinition, version: "1" },
      'version: expected three numbers such as "1.0.0", found "1". Mend it.',
    ],
    [
      "a row from nowhere",
      { ...trialDefinition, transitions: [{ ...first, from: [] }] },
      "transitions/0/from: expected at least one stage, or new, found []. Mend it.",
    ],
    [
      "a way back to no list",
      { ...trialDefinition, transitions: [{ ...first, next: { back: "draft" } }] },
      "transitions/0/next: expected a stage, same, or a record with back and a list of stages, found { … }. Mend it.",
    ],
    [
      "a row that rests on nothing",
      { ...trialDefinition, transitions: [{ ...first, basis: {} }] },
      "transitions/0/basis: expected a record with source and provision, or with practice, found { … }. Mend it.",
    ],
    [
      "a name with signs that steer a terminal",
      { ...trialDefinition, events: ["Moved\u001B[2J"] },
      String.raw`events/0: expected a name of letters, digits, spaces and . _ : + / -, at most 120 characters, found "Moved\u001b[2J". Mend it.`,
    ],
    [
      "more rows than a check would end with",
      { ...trialDefinition, gates: Array.from({ length: 1001 }, () => "check") },
      "gates: expected at most 1000 items, found",
    ],
  ])("%s", (_what, value, problem) => {
    expect(told(value)).toEqual([expect.stringContaining(problem)]);
  });

  it("a key that reaches a prototype", () => {
    const [problem] = told(JSON.parse('{"__proto__": {"final": true}}'));
    expect(problem).toMatch(/__proto__/);
  });
});
