import { readdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Call, type CaseFile, describeProblem, type Pack, parseCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import { exitCode } from "../exit-code.ts";
import { bytesOf, formOfName, inFile, valueIn } from "../input/index.ts";
import { orElse } from "../did-you-mean.ts";
import type { CallOrigin } from "../output/index.ts";
import { mistake, Refused } from "../refused.ts";
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
  throw new Refused(exitCode.badInput, (locale) => {
    const faults = parsed.failure.map((problem) => describeProblem(problem, locale));
    return `${notRead[locale]} ${faults.join(" ")}`;
  });
};

const notRead = {
  fi: "paketin hakua ei voi lukea:",
  sv: "en utlysning i paketet kan inte läsas:",
  en: "a call of the pack cannot be read:",
};

const aCall = {
  fi: ".json- tai .yaml-tiedosto tai haun tunnus kansiossa calls tai paketissa",
  sv: "en .json- eller .yaml-fil, eller id för en utlysning i mappen calls eller i paketet",
  en: "a .json or .yaml file, or the id of a call in the folder calls or in the pack",
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
  const ids = known.map(({ id }) => id);
  throw new Refused(exitCode.usage, mistake(aCall, asked, { advice: orElse(asked, ids, { fi: "", sv: "", en: "" }) }));
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
  const faults = faultsOf(parsed.failure, (at) => placeOf(bare ? at.replace(/^call\.?/, "") : at));
  throw new Refused(exitCode.badInput, (locale) => faults.map((fault) => inFile(name, fault, locale)).join("\n"));
};
