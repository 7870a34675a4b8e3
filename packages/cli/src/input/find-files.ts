import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Fault } from "./fault.ts";
import { formOfName } from "./form.ts";

/** A file to read, or why there is none. `name` is how it is shown: as it was asked for. */
export type Found =
  | { readonly name: string; readonly path: string; readonly fault?: undefined }
  | { readonly name: string; readonly fault: Fault };

/** Files at `name`: itself, or what a folder holds, in the order of names; folders `calls` hold no applications. */
export async function* findFiles(name: string, cwd: string): AsyncGenerator<Found, void, undefined> {
  const path = resolve(cwd, name);
  let folder: boolean;
  try {
    folder = (await stat(path)).isDirectory();
  } catch (error) {
    yield { name, fault: unreadable(error) };
    return;
  }
  if (!folder) {
    yield { name, path };
    return;
  }
  let any = false;
  for await (const found of inFolder(name, path)) {
    any = true;
    yield found;
  }
  if (!any)
    yield {
      name,
      fault: {
        expected: "a folder with .json, .yaml, .yml, .ndjson or .jsonl files",
        found: "none in it",
        advice: "the folder calls is left out, since it holds calls",
      },
    };
}

async function* inFolder(name: string, path: string): AsyncGenerator<Found, void, undefined> {
  let entries: ReadonlyArray<Dirent>;
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    yield { name, fault: unreadable(error) };
    return;
  }
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const inner = { name: join(name, entry.name), path: join(path, entry.name) };
    if (entry.isDirectory()) {
      if (!entry.name.startsWith(".") && entry.name !== "calls" && entry.name !== "node_modules")
        yield* inFolder(inner.name, inner.path);
    } else if (formOfName(entry.name) !== undefined && !entry.name.startsWith(".")) yield inner;
  }
}

/** Why the system did not give a file. */
export const unreadable = (error: unknown, expected: "a file" | "a file or a folder" = "a file or a folder"): Fault => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return {
        expected,
        found: "nothing of that name",
        advice: "look at the spelling of the path",
      };
    case "EISDIR":
      return { expected: "a file", found: "a folder", advice: "name a file in it" };
    case "EACCES":
    case "EPERM":
      return { expected: "a file that may be read", found: "no permission to read it" };
    default:
      return { expected: "a file that can be read", found: String(code ?? error) };
  }
};
