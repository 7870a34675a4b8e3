import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { type CaseFile, encodeCaseFile } from "@kaari/core";
import { type KaariNames, projectLife } from "@kaari/core/lifecycle";
import { callFinder, callsOf, titleOf } from "../check/index.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { mistake, Refused } from "../refused.ts";
import { factsGiven } from "./facts-given.ts";
import { givenCommand } from "./given-command.ts";
import type { StartOptions } from "./project-options.ts";
import { packOf } from "./project-pack.ts";
import { aNewFile, anApplication, titleOrApplication } from "./refusals.ts";
import { rulingJson } from "./ruling-json.ts";
import { rulingText } from "./ruling-text.ts";
import type { Told } from "./told.ts";
import { ruling } from "./ruling.ts";
import { type HeldFile, holding } from "./write-events.ts";

/** A command that begins a history, or follows at once. */
interface Opening {
  readonly type: KaariNames["command"];
  readonly data: unknown;
}

/** Begins the history of a project in a file of its own: with an idea, or with an application. */
export const projectStart = async (
  file: string,
  options: StartOptions,
  host: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  if (existsSync(resolve(host.cwd, file)))
    throw new Refused(
      exitCode.usage,
      mistake(aNewFile.expected, aNewFile.found, { where: file, advice: aNewFile.advice }),
    );
  const openings = await openingsOf(options, host);
  const stream = options.id ?? nameOf(file);
  const work = async (held: HeldFile | undefined) => {
    const told: Array<Told> = [];
    let project = projectLife.initial;
    for (const { type, data } of openings) {
      // oxlint-disable-next-line no-await-in-loop -- commands follow one another
      const command = await givenCommand({ type, data, stream }, project, options, host);
      // oxlint-disable-next-line no-await-in-loop -- commands follow one another
      const ruled = await ruling(project, command, {
        pack: () => packOf(project, options, host.cwd),
        facts: () => ({ facts: {}, given: undefined }),
      });
      told.push({ ...ruled, command, before: project, written: held !== undefined });
      if (!ruled.decision.accepted) break;
      project = projectLife.replay(ruled.decision.events, project);
    }
    const accepted = told.every(({ decision }) => decision.accepted);
    if (accepted)
      await held?.add(
        undefined,
        told.flatMap(({ decision }) => (decision.accepted ? decision.events : [])),
      );
    const shown = accepted ? told : told.slice(-1);
    return {
      text: shown
        .map((one) =>
          options.format === "json" ? rulingJson(one, options.lang) : rulingText(one, options.lang, host.stdout),
        )
        .join(""),
      code: accepted ? exitCode.pass : exitCode.fail,
    };
  };
  return options.dryRun === true ? work(undefined) : holding(file, host.cwd, work);
};

const openingsOf = async (options: StartOptions, host: Host): Promise<ReadonlyArray<Opening>> => {
  const { application, title, summary, applicant } = options;
  if (application === undefined) {
    if (title === undefined) throw new Refused(exitCode.usage, (locale) => titleOrApplication[locale]);
    return [{ type: "SketchIdea", data: { title, summary, applicant } }];
  }
  const facts = await factsGiven(application, host);
  if (facts.application === undefined)
    throw new Refused(
      exitCode.badInput,
      mistake(anApplication.expected, anApplication.found, { where: application, advice: anApplication.advice }),
    );
  const pack = await packOf(projectLife.initial, options, host.cwd);
  const withCall = await callFinder({ id: options.call, names: [application] }, callsOf(pack), host.cwd);
  const { call } = (await withCall(facts, resolve(host.cwd, application))).facts;
  const open: CaseFile = call === undefined ? {} : { call };
  return [
    { type: "OpenApplication", data: { ...encodeCaseFile(open), title: title ?? titleOf(facts) } },
    { type: "ReviseApplication", data: encodeCaseFile({ application: facts.application }) },
  ];
};

/** The project goes by the file's name until it is given one. */
const nameOf = (file: string): string => {
  const name = basename(file)
    .replace(/\.[a-z]+$/i, "")
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")
    .replace(/^[^\p{L}\p{N}]+/u, "");
  return name === "" ? "project" : name;
};
