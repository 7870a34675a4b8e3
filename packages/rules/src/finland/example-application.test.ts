import { encodeCaseFile, parseCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { exampleApplication, exampleCall, exampleDecision } from "./example-application.ts";
import {
  exampleChange,
  exampleChangeDecision,
  exampleEndedProject,
  exampleReport,
  exampleResult,
  exampleReview,
} from "./example-project.ts";

describe("the example application, its call, its decision and its project", () => {
  const file = {
    application: exampleApplication,
    call: exampleCall,
    decision: exampleDecision,
    project: exampleEndedProject,
    change: { ...exampleChange, decision: exampleChangeDecision },
    review: exampleReview,
    report: exampleReport,
    result: exampleResult,
  };

  it("are a case file without a problem, written back as they stand", () => {
    expect(encodeCaseFile(Result.getOrThrow(parseCaseFile(file)))).toEqual(file);
  });
});
