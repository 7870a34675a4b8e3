import { describeValueProblem, type History, parseHistory } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { bytesOf, faultText, readLine } from "../input/index.ts";
import { andMore, mistake, Refused, type Said } from "../refused.ts";
import { projectWords } from "./project-words.ts";

/** A history as a file holds it. */
export interface EventFile extends History {
  /** What the person called it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The line of each event, from 1. */
  readonly lines: ReadonlyArray<number>;
}

/** The longest history that is read; a project of a few years has some hundred events of less than a kilobyte. */
const mostBytes = 50_000_000;

const lineFeed = 10;

/** Reads a file of events, one a line. @throws Refused with every line that is wrong, and why */
export const readEventFile = async (name: string, cwd: string): Promise<EventFile> => {
  const bytes = await bytesOf(name, cwd, { tooLarge: "give the history of one project", most: mostBytes });
  const texts = linesOf(bytes);
  const reads = await Promise.all(texts.map(async (line, index) => readLine({ bytes: line, number: index + 1 })));
  const values: Array<unknown> = [];
  const lines: Array<number> = [];
  const faults: Array<Said> = [];
  for (const [index, read] of reads.entries()) {
    if (read === undefined) continue;
    if (Result.isSuccess(read)) {
      values.push(read.success.value);
      lines.push(index + 1);
      continue;
    }
    const { line: _line, column: _column, ...fault } = read.failure;
    // Writing is all or nothing, so that a line cut short was cut by something else.
    const isCut = index === texts.length - 1 && bytes.at(-1) !== lineFeed;
    faults.push((locale) => {
      const cut = isCut ? ` ${projectWords[locale].cutShort}` : "";
      return `${name}:${index + 1}: ${faultText(fault, locale)}${cut}`;
    });
  }
  if (faults.length > 0) throw new Refused(exitCode.badInput, listed(faults));
  if (values.length === 0)
    throw new Refused(
      exitCode.badInput,
      mistake(
        { fi: "tapahtuma joka rivillä", sv: "en händelse på varje rad", en: "an event on each line" },
        {
          fi: "ei yhtään riviä, jolla on jotain",
          sv: "ingen rad med något på",
          en: "no line with anything on it",
        },
        {
          where: name,
          advice: {
            fi: "Aloita historia komennolla kaari project start.",
            sv: "Börja en historik med kaari project start.",
            en: "Begin a history with kaari project start.",
          },
        },
      ),
    );
  const history = parseHistory(values);
  if (Result.isSuccess(history)) return { ...history.success, name, bytes, lines };
  throw new Refused(
    exitCode.badInput,
    listed(
      history.failure.map(
        (problem) => (locale) => `${name}:${lines[problem.index]}: ${describeValueProblem(problem, locale)}`,
      ),
    ),
  );
};

const linesOf = (bytes: Uint8Array): ReadonlyArray<Uint8Array> => {
  const lines: Array<Uint8Array> = [];
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(lineFeed, from);
    const to = end === -1 ? bytes.length : end;
    lines.push(bytes.subarray(from, to));
    from = to + 1;
  }
  return lines;
};

const most = 20;

const listed =
  (faults: ReadonlyArray<Said>): Said =>
  (locale) =>
    [
      ...faults.slice(0, most).map((fault) => fault(locale)),
      ...(faults.length > most ? [andMore(faults.length - most, locale)] : []),
    ].join("\n");
