import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Call, type CaseFile, describeProblem, type Pack, parseCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { bytesOf, formOfName, inFile, valueIn } from "../input/index.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { CallOrigin } from "../output/index.ts";
import { Refused } from "../refused.ts";
import { callIdOf, faultsOf } from "./case-of.ts";

interface Named {
  readonly id: string;
  readonly call: Call;
}

/** A case with the facts of its call, and where they were found. */
export interface WithCall {
  readonly facts: CaseFile;
  readonly origin: CallOrigin;
}

/** Answers at once where no folder has to be looked into. */
export type CallFinder = (facts: CaseFile, path: string | undefined) => WithCall | Promise<WithCall>;

/**
 * Finds the call of a case: the one that `--call` names, else the case's own root `call`, else the one of its `callId`
 * in the folder `calls` beside its file, else in the pack.
 */
export const callFinder = async (
  asked: { readonly id: string | undefined; readonly names: ReadonlyArray<string> },
  inPack: ReadonlyArray<CallText>,
  cwd: string,
): Promise<CallFinder> => {
  const folders = new Map<string, Promise<ReadonlyArray<Named>>>();
  const callsBeside = (path: string | undefined): Promise<ReadonlyArray<Named>> => {
    const folder = join(path === undefined ? cwd : dirname(path), "calls");
    const known = folders.get(folder) ?? callsIn(folder);
    folders.set(folder, known);
    return known;
  };
  const packed = inPack.map(callOfPack);
  const given = asked.id === undefined ? undefined : await callAsked(asked.id, asked.names, packed, cwd);

  const elsewhere = async (facts: CaseFile, path: string | undefined, id: string): Promise<WithCall> => {
    const beside = (await callsBeside(path)).find((named) => named.id === id);
    if (beside !== undefined) return { facts: { ...facts, call: beside.call }, origin: { from: "calls", id } };
    const own = packed.find((named) => named.id === id);
    if (own !== undefined) return { facts: { ...facts, call: own.call }, origin: { from: "pack", id } };
    return { facts, origin: { from: "nowhere", id } };
  };

  return (facts, path) => {
    if (given !== undefined) return { facts: { ...facts, call: given.call }, origin: { from: "option", id: given.id } };
    if (facts.call !== undefined) return { facts, origin: { from: "file", id: facts.call.id } };
    const id = callIdOf(facts);
    return id === undefined ? { facts, origin: { from: "nowhere", id } } : elsewhere(facts, path, id);
  };
};

/** A call as a pack holds it: in the form of a file. */
type CallText = NonNullable<Pack["calls"]>[number];

const callOfPack = (text: CallText): Named => {
  const parsed = parseCaseFile({ call: text });
  if (Result.isSuccess(parsed)) return { id: text.id ?? "", call: parsed.success.call ?? {} };
  const faults = parsed.failure.map((problem) => describeProblem(problem, "en"));
  throw new Refused(exitCode.badInput, `a call of the pack cannot be read: ${faults.join(" ")}`);
};

const callAsked = async (
  asked: string,
  names: ReadonlyArray<string>,
  packed: ReadonlyArray<Named>,
  cwd: string,
): Promise<Named> => {
  if (formOfName(asked) !== undefined) return callInFile(asked, cwd);
  const beside = names.flatMap((name) => (name === "-" ? [] : [resolve(cwd, name), dirname(resolve(cwd, name))]));
  const folders = [...new Set([...beside, cwd])].map((folder) => join(folder, "calls"));
  const known = [...(await Promise.all(folders.map(callsIn))).flat(), ...packed];
  const found = known.find(({ id }) => id === asked);
  if (found !== undefined) return found;
  const close = didYouMean(
    asked,
    known.map(({ id }) => id),
  );
  throw new Refused(
    exitCode.usage,
    `expected a .json or .yaml file, or the id of a call in the folder calls or in the pack, found ${asked}.${close}`,
  );
};

/** Calls in a folder; none where there is no such folder. */
const callsIn = async (folder: string): Promise<ReadonlyArray<Named>> => {
  let names: ReadonlyArray<string>;
  try {
    names = await readdir(folder);
  } catch {
    return [];
  }
  const files = names.filter((name) => ["json", "yaml"].includes(formOfName(name) ?? "")).toSorted();
  return Promise.all(files.map((name) => callInFile(join("calls", name), dirname(folder))));
};

/** A call as a file holds it: its facts alone, or under `call`. Without an id it goes by the file's name. */
const callInFile = async (name: string, folder: string): Promise<Named> => {
  const bytes = await bytesOf(name, folder, { tooLarge: "leave out what it does not need" });
  const { value, places } = await valueIn(bytes, name, { holding: "facts" });
  const bare = !(typeof value === "object" && value !== null && "call" in value);
  const parsed = parseCaseFile(bare ? { call: value } : value);
  if (Result.isSuccess(parsed)) {
    const call = parsed.success.call ?? {};
    return { id: call.id ?? name.replace(/^.*[/\\]|\.[a-z]+$/gi, ""), call };
  }
  const placeOf = await places();
  const faults = faultsOf(parsed.failure, (at) => placeOf(bare ? at.replace(/^call\.?/, "") : at)).map((fault) =>
    inFile(name, fault),
  );
  throw new Refused(exitCode.badInput, faults.join("\n"));
};
