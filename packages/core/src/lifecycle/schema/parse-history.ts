import * as Result from "effect/Result";
import type { LocalizedText } from "../../primitives/index.ts";
import { CorruptHistory } from "../engine/corrupt-history.ts";
import type { Project } from "../kaari/project.ts";
import { projectLife } from "../kaari/project-life.ts";
import { nothing } from "./told-texts.ts";
import { type HistoryEvent, parseEvent } from "./parse-event.ts";
import { type ValueProblem, valueProblem } from "./value-problem.ts";

/** What an event of a history needed, in each language. */
const needed: Readonly<Record<CorruptHistory["kind"], (due: string) => LocalizedText>> = {
  came: (due) => ({
    fi: `hanke, joka on ollut jossakin vaiheista ${due}`,
    sv: `ett projekt som har varit i något av skedena ${due}`,
    en: `a project that has been at one of ${due}`,
  }),
  stage: (due) => ({
    fi: `tapahtuma, joka on mahdollinen vaiheessa ${due}`,
    sv: `en händelse som kan ske i skedet ${due}`,
    en: `an event that can happen at ${due}`,
  }),
  stream: (due) => ({ fi: `hankkeen ${due} tapahtuma`, sv: `en händelse i ${due}`, en: `an event of ${due}` }),
  version: (due) => ({ fi: `tapahtuma ${due}`, sv: `händelse ${due}`, en: `event ${due}` }),
};

const asWritten = {
  fi: "Ota historia sellaisena kuin se kirjoitettiin.",
  sv: "Ta historiken som den skrevs.",
  en: "Take the history as it was written.",
};

/** What is wrong with one event of a history, counted from 0. */
export interface HistoryProblem extends ValueProblem {
  readonly index: number;
}

export interface History {
  readonly events: ReadonlyArray<HistoryEvent>;
  /** The project that they made. */
  readonly project: Project;
}

/** Reads the events of one project, in their order, or says what is wrong with them. */
export const parseHistory = (values: ReadonlyArray<unknown>): Result.Result<History, ReadonlyArray<HistoryProblem>> => {
  const events: Array<HistoryEvent> = [];
  const problems: Array<HistoryProblem> = [];
  for (const [index, value] of values.entries()) {
    const reading = parseEvent(value);
    if (Result.isSuccess(reading)) events.push(reading.success);
    else problems.push(...reading.failure.map((problem) => ({ index, ...problem })));
  }
  if (problems.length > 0) return Result.fail(problems);
  let project = projectLife.initial;
  for (const [index, event] of events.entries())
    try {
      project = projectLife.evolve(project, event);
    } catch (error) {
      if (!(error instanceof CorruptHistory)) throw error;
      const { kind, due, found } = error;
      const told = found === "nothing" ? nothing : { fi: found, sv: found, en: found };
      return Result.fail([
        { index, ...valueProblem("", { expected: needed[kind](due), found: told, advice: asWritten }) },
      ]);
    }
  return Result.succeed({ events, project });
};
