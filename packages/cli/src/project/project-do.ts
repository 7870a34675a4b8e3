import { caseFileOf } from "@kaari/core/lifecycle";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { commandNamed } from "./command-name.ts";
import { readEventFile } from "./event-file.ts";
import { factsGiven, withGiven } from "./facts-given.ts";
import { givenCommand } from "./given-command.ts";
import { givenData } from "./given-data.ts";

import type { DoOptions } from "./project-options.ts";
import { packOf } from "./project-pack.ts";
import { rulingJson } from "./ruling-json.ts";
import { rulingText } from "./ruling-text.ts";
import { ruling } from "./ruling.ts";
import { type HeldFile, holding } from "./write-events.ts";

/** Gives a command to the project in a file: its events are added to the file, or it is told why not. */
export const projectDo = async (
  file: string,
  name: string,
  input: string | undefined,
  options: DoOptions,
  host: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const type = commandNamed(name);
  const data = await givenData(input, options, host);
  const given = await factsGiven(options.facts, host);
  const work = async (held: HeldFile | undefined) => {
    const { project, bytes } = await readEventFile(file, host.cwd);
    const command = await givenCommand({ type, data, stream: project.stream }, project, options, host);
    const ruled = await ruling(project, command, {
      pack: () => packOf(project, options, host.cwd),
      facts: () => ({
        facts: withGiven(caseFileOf(project, command), given),
        given: options.facts === undefined ? undefined : given,
      }),
    });
    if (ruled.decision.accepted) await held?.add(bytes, ruled.decision.events);
    const told = { ...ruled, command, before: project, written: held !== undefined };
    return {
      text: options.format === "json" ? rulingJson(told, options.lang) : rulingText(told, options.lang, host.stdout),
      code: ruled.decision.accepted ? exitCode.pass : exitCode.fail,
    };
  };
  return options.dryRun === true ? work(undefined) : holding(file, host.cwd, work);
};
