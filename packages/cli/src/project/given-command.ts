import { type CaseFile, encodeCaseFile } from "@kaari/core";
import type { KaariCommand, KaariNames, Project } from "@kaari/core/lifecycle";
import { describeValueProblem, parseCommand } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { callFinder, callsOf } from "../check/index.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { mistake, Refused } from "../refused.ts";
import { actorOf, momentOf } from "./moment.ts";
import type { DoOptions } from "./project-options.ts";
import { packOf } from "./project-pack.ts";
import { aCall, notRead } from "./refusals.ts";

/** What is said, by the name of the command; the rest comes from the options. */
interface Said {
  readonly type: KaariNames["command"];
  readonly data: unknown;
  readonly stream: string;
}

/** The command as the lifecycle takes it. @throws Refused with everything that is wrong with its data */
export const givenCommand = async (
  { type, data, stream }: Said,
  project: Project,
  options: DoOptions,
  host: Host,
): Promise<KaariCommand> => {
  const pack = await packOf(project, options, host.cwd);
  const { at, on } = momentOf(options, pack.pack.jurisdiction.timeZone, host, project.at);
  const parsed = parseCommand({
    id: `${stream}-${project.version + 1}`,
    stream,
    type,
    at,
    on,
    actor: actorOf(options.as),
    data:
      type === "OpenApplication" || type === "AdoptPack" ? await named(type, data, {}, project, options, host) : data,
  });
  if (Result.isSuccess(parsed)) return parsed.success;
  throw new Refused(exitCode.badInput, (locale) =>
    [notRead[locale](type), ...parsed.failure.map((problem) => `  ${describeValueProblem(problem, locale)}`)].join(
      "\n",
    ),
  );
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Data that names a pack, and a call, in full: whoever gives the command need not copy them. */
export const named = async (
  type: "OpenApplication" | "AdoptPack",
  data: unknown,
  facts: CaseFile,
  project: Project,
  options: Pick<DoOptions, "pack" | "with" | "call">,
  { cwd }: Pick<Host, "cwd">,
): Promise<unknown> => {
  if (!isRecord(data)) return data;
  const compiled = await packOf(project, options, cwd);
  const { id, version } = compiled.pack;
  const pack = data["pack"] ?? { id, version, hash: compiled.hash };
  if (type === "AdoptPack" || data["call"] !== undefined) return { ...data, pack };
  const withCall = await callFinder({ id: options.call, names: [] }, callsOf(compiled), cwd);
  const { call } = (await withCall(facts, undefined)).facts;
  if (call === undefined)
    throw new Refused(exitCode.usage, mistake(aCall.expected, aCall.found, { advice: aCall.advice }));
  return { ...data, pack, call: encodeCaseFile({ call }).call };
};
