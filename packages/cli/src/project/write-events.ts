import { type FileHandle, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { KaariNames, LifecycleEvent } from "@kaari/core/lifecycle";
import { encodeEvent } from "@kaari/core/lifecycle/schema";
import { exitCode } from "../exit-code.ts";
import { mistake, Refused, type Words } from "../refused.ts";
import { asRead, lockKept, onlyWriter, writable } from "./refusals.ts";

type Event = LifecycleEvent<KaariNames>;

interface Mistaken {
  readonly expected: Words;
  readonly found: Words;
  readonly advice: Words;
}

const refused = (name: string, { expected, found, advice }: Mistaken): Refused =>
  new Refused(exitCode.badInput, mistake(expected, found, { where: name, advice }));

/** How long another that writes the same file is waited for. */
const patience = { pauses: 40, milliseconds: 50 };

/** A file that only its holder writes. */
export interface HeldFile {
  /** Puts the events after what the file held when it was read; `undefined` where there was no file. */
  readonly add: (before: Uint8Array | undefined, events: ReadonlyArray<Event>) => Promise<void>;
}

/**
 * Does work while no other kaari writes the file, and writes all of its events or none.
 *
 * The events are written to a file beside it, `FILE.writing`, which takes its place once it is whole. That file is also
 * the lock.
 */
export const holding = async <Answer>(
  name: string,
  cwd: string,
  work: (file: HeldFile) => Promise<Answer>,
): Promise<Answer> => {
  const path = await whereItIs(resolve(cwd, name));
  const beside = `${path}.writing`;
  const handle = await locked(beside, name);
  try {
    return await work({ add: (before, events) => replace(path, beside, handle, name, before, events) });
  } finally {
    // Once it has taken its place, what stands beside is another's lock.
    if (await sameFile(beside, handle)) await rm(beside);
    await handle.close();
  }
};

/** A link stays one: what it leads to is written. */
const whereItIs = async (path: string): Promise<string> => {
  try {
    return await realpath(path);
  } catch {
    return path;
  }
};

const isFileError = (error: unknown): error is NodeJS.ErrnoException => error instanceof Error && "code" in error;

const locked = async (beside: string, name: string): Promise<FileHandle> => {
  for (let waited = 0; ; waited++)
    try {
      return await open(beside, "wx");
    } catch (error) {
      if (!isFileError(error)) throw error;
      if (error.code !== "EEXIST") throw refused(name, writable(error.code));
      if (waited === patience.pauses) throw refused(name, { ...onlyWriter, found: `${name}.writing` });
      await pause(patience.milliseconds);
    }
};

const replace = async (
  path: string,
  beside: string,
  handle: FileHandle,
  name: string,
  before: Uint8Array | undefined,
  events: ReadonlyArray<Event>,
): Promise<void> => {
  const held = before ?? new Uint8Array();
  const gap = held.length > 0 && held.at(-1) !== 10 ? "\n" : "";
  const more = events.map((event) => `${JSON.stringify(encodeEvent(event))}\n`).join("");
  await handle.writeFile(Buffer.concat([held, Buffer.from(gap + more)]));
  if (before !== undefined) await handle.chmod((await stat(path)).mode);
  await handle.sync();
  if (!(await unchanged(path, before))) throw refused(name, asRead);
  if (!(await sameFile(beside, handle))) throw refused(name, lockKept(name));
  await rename(beside, path);
};

/** Whether what stands there is the file that is open. */
const sameFile = async (path: string, handle: FileHandle): Promise<boolean> => {
  const open = await handle.stat({ bigint: true });
  try {
    const there = await stat(path, { bigint: true });
    return there.ino === open.ino && there.dev === open.dev;
  } catch (error) {
    if (isFileError(error) && error.code === "ENOENT") return false;
    throw error;
  }
};

const unchanged = async (path: string, before: Uint8Array | undefined): Promise<boolean> => {
  try {
    const now = await readFile(path);
    return before !== undefined && now.equals(before);
  } catch (error) {
    if (isFileError(error) && error.code === "ENOENT") return before === undefined;
    throw error;
  }
};
