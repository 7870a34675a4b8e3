import {
  type Assessment,
  assess,
  type CompiledPack,
  Day,
  localDay,
  NothingToAssess,
  type GateQuestion,
  TooManySteps,
} from "@kaari/core";
import * as Result from "effect/Result";
import { type CheckOptions, usualPack } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { applicationsIn, type Given, quoted } from "../input/index.ts";
import { type Checked, type Report, reportFor, type Run, sentencesIn } from "../output/index.ts";
import { compiled, findPack, fullIdOf, rulesOf } from "../pack/index.ts";
import { progressOn } from "../progress.ts";
import { Refused } from "../refused.ts";
import { version } from "../version.ts";
import { wordsIn } from "../words/index.ts";
import { callFinder } from "./calls.ts";
import { caseOf, titleOf } from "./case-of.ts";
import { tally } from "./tally.ts";
import { tooLongLists } from "./too-long-lists.ts";

/** Checks every application asked for and tells the exit code. */
export const check = async (names: ReadonlyArray<string>, options: CheckOptions, host: Host): Promise<number> => {
  if (options.submitted && options.gate === "idea")
    throw new Refused(exitCode.usage, "--submitted does not go with --gate idea: an idea paper is always a draft.");
  if (options.on !== undefined && !Day.safeParse(options.on).success)
    throw new Refused(exitCode.usage, `expected a day such as 2026-11-25 after --on, found ${quoted(options.on)}.`);
  const pack = await compiled(await findPack(options.pack ?? usualPack, host.cwd, options.with));
  const run = runOf(pack, options, host);
  if (options.plain && !hasPlain(run)) await host.stderr.write(`kaari: ${wordsIn(options.lang).noPlainSentences}\n`);
  const withCall = await callFinder({ id: options.call, names }, callsOf(pack), host.cwd);

  const checkedOf = async ({ file, path, line, read }: Given): Promise<Checked> => {
    if (Result.isFailure(read)) return { kind: "unreadable", file, line, faults: [read.failure] };
    const parsed = await caseOf(read.success);
    if (Result.isFailure(parsed))
      return { kind: "unreadable", file, line, faults: parsed.failure.map((fault) => onLine(fault, line)) };
    const { facts, origin } = await withCall(parsed.success, path);
    const { gate, on, world } = run;
    const assessment = assessed(pack, { gate, on, facts, world });
    if (assessment instanceof TooManySteps)
      return { kind: "unreadable", file, line, faults: [onLine(tooLongLists(assessment), line)] };
    return {
      kind: "assessed",
      file,
      line,
      title: titleOf(facts),
      call: origin,
      assessment,
      places: read.success.places,
    };
  };

  return write(
    await reportFor(options.format, run),
    applicationsIn({ names, form: options.input, cwd: host.cwd, stdin: host.stdin }),
    checkedOf,
    options.strict === true,
    host,
  );
};

const write = async (
  report: Report,
  applications: AsyncIterable<Given>,
  checkedOf: (given: Given) => Promise<Checked>,
  strict: boolean,
  host: Host,
): Promise<number> => {
  const progress = progressOn(host);
  const counted = tally(strict);
  // Nothing is written before the first application is checked: until then it may turn out that all was asked wrongly.
  let start = report.begin();
  let read = true;
  for await (const given of applications) {
    const checked = await checkedOf(given);
    counted.add(checked);
    read = await host.stdout.write(start + (await report.application(checked)));
    start = "";
    if (!read) break;
    await progress.tell(counted.applications());
  }
  await progress.clear();
  if (read) await host.stdout.write(report.end(counted.counts(), counted.exitCode()));
  return counted.exitCode();
};

const runOf = (compiledPack: CompiledPack, options: CheckOptions, host: Host): Run => {
  const { pack } = compiledPack;
  const rules = rulesOf(compiledPack);
  const rulesAsked = (options.rule ?? []).map((id) => fullIdOf(id, rules));
  return {
    version,
    pack,
    hash: () => compiledPack.hash,
    rules,
    gate: options.gate,
    on: options.on ?? localDay(host.now().toISOString(), pack.jurisdiction.timeZone),
    world: options.submitted === true ? "closed" : "open",
    locale: options.lang,
    strict: options.strict === true,
    asker: options.remedies === true ? options.asker : undefined,
    explain: rulesAsked.length > 0 ? new Set(rulesAsked) : options.explain === true,
    sentence: sentencesIn(options.lang, rules, { plain: options.plain === true }),
    colour: host.stdout.colour,
    columns: host.stdout.columns,
  };
};

/** Plain sentences are written in Finnish only, and not every pack has them. */
const hasPlain = ({ locale, rules }: Run): boolean =>
  locale === "fi" && rules.some(({ pack }) => pack.plain?.fi !== undefined);

/** A gate without rules is the mistake of whoever asked; lists without end are the application's. */
const assessed = (pack: CompiledPack, question: GateQuestion): Assessment | TooManySteps => {
  try {
    return assess(pack, question);
  } catch (error) {
    if (error instanceof TooManySteps) return error;
    if (error instanceof NothingToAssess) throw new Refused(exitCode.usage, error.message);
    throw error;
  }
};

export const callsOf = ({ merged }: CompiledPack) => merged.layers.flatMap(({ calls }) => calls ?? []);

/** In a stream the line of a fault is the application's; a text of one line has no other. */
const onLine = <F extends { readonly line?: number | undefined }>(fault: F, line: number | undefined): F =>
  line === undefined ? fault : { ...fault, line };
