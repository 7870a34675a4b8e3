import { checkExamples, compilePack, describePackProblem, parsePack, runExample } from "@kaari/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { packs } from "./index.ts";

describe.each(packs.map((pack) => [pack.id, pack] as const))("%s", (_id, pack) => {
  const compiled = compilePack(pack, { packs });

  it("compiles without a problem", () => {
    expect(Result.isFailure(compiled) ? compiled.failure : []).toEqual([]);
  });

  it("is plain data and survives being written and read", () => {
    const written: unknown = JSON.parse(JSON.stringify(pack));
    const read = parsePack(written);
    expect(Result.isFailure(read) ? read.failure : JSON.parse(JSON.stringify(read.success))).toEqual(written);
  });

  it("holds what its examples say", () => {
    const opened = Result.getOrThrow(compiled);
    const wrong = (pack.examples ?? []).flatMap((example) =>
      runExample(opened, pack, example).problems.map(describePackProblem),
    );
    expect(wrong).toEqual([]);
  });

  it("shows both sides of every rule, in examples of rules that there are", () => {
    expect(checkExamples(Result.getOrThrow(compiled), pack).map(describePackProblem)).toEqual([]);
  });
});
