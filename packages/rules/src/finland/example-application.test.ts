import { encodeCaseFile, parseCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { exampleApplication, exampleCall, exampleDecision } from "./example-application.ts";

describe("the example application, its call and its decision", () => {
  const file = { application: exampleApplication, call: exampleCall, decision: exampleDecision };

  it("are a case file without a problem, written back as they stand", () => {
    expect(encodeCaseFile(Result.getOrThrow(parseCaseFile(file)))).toEqual(file);
  });
});
