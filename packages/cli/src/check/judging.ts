import { shapedCaseFile, TooManySteps } from "@kaari/core";
import * as Result from "effect/Result";
import type { Given } from "../input/index.ts";
import type { Judged, Unreadable } from "../output/index.ts";
import type { CallFinder, WithCall } from "./calls.ts";
import { caseOnLine } from "./case-on-line.ts";
import { caseOf, onLine, titleOf } from "./case-of.ts";
import type { Judge } from "./judge.ts";
import { tooLongLists } from "./too-long-lists.ts";

/** Judges each application given, at once where nothing has to be waited for: most are well formed and hold their call. */
export const judging = (judge: Judge, withCall: CallFinder) => {
  const judged = ({ file, line }: Given, { facts }: WithCall, items: number): Judged | Unreadable => {
    const judgement = judge(facts, items);
    return judgement instanceof TooManySteps
      ? { kind: "unreadable", file, line, faults: [onLine(tooLongLists(judgement), line)] }
      : { kind: "judged", file, line, title: titleOf(facts), judgement };
  };

  /** By the schema, which tells what is wrong. */
  const carefully = async (given: Given): Promise<Judged | Unreadable> => {
    const { file, line, path } = given;
    const read = await given.read();
    if (Result.isFailure(read)) return { kind: "unreadable", file, line, faults: [read.failure] };
    const shaped = shapedCaseFile(read.success.value);
    if (shaped !== undefined) return judged(given, await withCall(shaped.caseFile, path), shaped.items);
    const parsed = await caseOf(read.success);
    if (Result.isFailure(parsed))
      return { kind: "unreadable", file, line, faults: parsed.failure.map((fault) => onLine(fault, line)) };
    return judged(given, await withCall(parsed.success, path), Infinity);
  };

  return (given: Given): Judged | Unreadable | Promise<Judged | Unreadable> => {
    const { json, path } = given;
    const shaped = json === undefined ? undefined : caseOnLine(json);
    if (shaped === undefined) return carefully(given);
    const { caseFile, items } = shaped;
    const found = withCall(caseFile, path);
    return found instanceof Promise
      ? found.then((withIts) => judged(given, withIts, items))
      : judged(given, found, items);
  };
};
