import { type CompiledPack, type Finding, localDay, TooManySteps } from "@kaari/core";
import * as Result from "effect/Result";
import { type CheckOptions, usualPack } from "../command-options.ts";
import { refuseNoDay } from "../day-asked.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { applicationsIn, type Given } from "../input/index.ts";
import { type Checked, reportFor, type Run, sentencesIn, verdictsReport } from "../output/index.ts";
import { compiled, findPack, fullIdOf, publishedBuilt, rulesOf } from "../pack/index.ts";
import { Refused } from "../refused.ts";
import { version } from "../version.ts";
import { wordsIn } from "../words/index.ts";
import { assessed } from "./assessed.ts";
import { type CallFinder, callFinder } from "./calls.ts";
import { caseOf, onLine, titleOf } from "./case-of.ts";
import { judgeBy } from "./judge.ts";
import { judging } from "./judging.ts";
import { tooLongLists } from "./too-long-lists.ts";
import { write } from "./write.ts";

/** Checks every application asked for and tells the exit code. */
export const check = async (names: ReadonlyArray<string>, options: CheckOptions, host: Host): Promise<number> => {
  refuseMisuse(options);
  const found = await findPack(options.pack ?? usualPack, host.cwd, options.with);
  const built = options.format === "verdicts" ? await publishedBuilt(found.pack, options.gate) : undefined;
  const pack = await compiled(found, { hardlyAsked: built !== undefined });
  const run = runOf(pack, options, host);
  if (options.plain && !hasPlain(run)) await host.stderr.write(`kaari: ${wordsIn(options.lang).noPlainSentences}\n`);
  const withCall = await callFinder({ id: options.call, names }, callsOf(pack), host.cwd);

  const applications = applicationsIn({ names, form: options.input, cwd: host.cwd, stdin: host.stdin });
  const strict = options.strict === true;
  if (options.format === "verdicts")
    return write(verdictsReport(), applications, judging(judgeBy(pack, run, built), withCall), strict, host);
  return write(await reportFor(options.format, run), applications, assessing(pack, run, withCall), strict, host);
};

const alwaysDraft = {
  fi: "--submitted ei sovi yhteen valinnan --gate idea kanssa: ideapaperi on aina luonnos.",
  sv: "--submitted går inte ihop med --gate idea: ett idépapper är alltid ett utkast.",
  en: "--submitted does not go with --gate idea: an idea paper is always a draft.",
};

/** @throws Refused where what is asked does not go together */
export const refuseMisuse = ({ submitted, gate, on }: Pick<CheckOptions, "submitted" | "gate" | "on">): void => {
  if (submitted && gate === "idea") throw new Refused(exitCode.usage, (locale) => alwaysDraft[locale]);
  refuseNoDay("--on", on);
};

/** Assesses each application given. */
export const assessing =
  (pack: CompiledPack, run: Run, withCall: CallFinder) =>
  async (given: Given): Promise<Checked> => {
    const { file, path, line } = given;
    const read = await given.read();
    if (Result.isFailure(read)) return { kind: "unreadable", file, line, faults: [read.failure] };
    const parsed = await caseOf(read.success);
    if (Result.isFailure(parsed))
      return { kind: "unreadable", file, line, faults: parsed.failure.map((fault) => onLine(fault, line)) };
    const { facts, origin } = await withCall(parsed.success, path);
    const { gate, on, world } = run;
    const assessment = assessed(pack, { gate, on, facts, world });
    if (assessment instanceof TooManySteps)
      return { kind: "unreadable", file, line, faults: [onLine(tooLongLists(assessment), line)] };
    const { places } = read.success;
    return { kind: "assessed", file, line, title: titleOf(facts), call: origin, assessment, places };
  };

/** Rules that are named are explained whatever their outcome. */
export const explaining = (rules: ReadonlySet<string>, others: Run["explain"]): Run["explain"] =>
  rules.size > 0 ? ({ rule }) => rules.has(rule) : others;

const notHolding = ({ outcome }: Finding): boolean => outcome !== "satisfied" && outcome !== "not-applicable";

type RunOptions = Omit<CheckOptions, "format" | "input" | "pack" | "with" | "call">;

export const runOf = (compiledPack: CompiledPack, options: RunOptions, host: Host): Run => {
  const { pack } = compiledPack;
  const rules = rulesOf(compiledPack);
  const rulesAsked = new Set((options.rule ?? []).map((id) => fullIdOf(id, rules)));
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
    explain: explaining(rulesAsked, options.explain === true ? notHolding : () => false),
    sentence: sentencesIn(options.lang, rules, { plain: options.plain === true }),
    colour: host.stdout.colour,
    columns: host.stdout.columns,
  };
};

/** Plain sentences are written in Finnish only, and not every pack has them. */
const hasPlain = ({ locale, rules }: Run): boolean =>
  locale === "fi" && rules.some(({ pack }) => pack.plain?.fi !== undefined);

export const callsOf = ({ merged }: CompiledPack) => merged.layers.flatMap(({ calls }) => calls ?? []);
