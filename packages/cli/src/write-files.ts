import { mkdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exitCode } from "./exit-code.ts";
import { Refused } from "./refused.ts";

/**
 * Writes files into a folder, which is made where it is missing.
 *
 * @param name what the person called the folder
 * @param flag `wx` leaves a file that is there already as it is
 * @throws Refused when the folder cannot be made or written to
 */
export const writeFiles = async (
  folder: string,
  files: Readonly<Record<string, string>>,
  { flag, name }: { readonly flag: "w" | "wx"; readonly name: string },
): Promise<void> => {
  try {
    await makeFolder(folder);
    await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text, { flag })));
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new Refused(
      exitCode.usage,
      `${name}: expected a folder that can be written to, found ${found[code] ?? `none (${code})`}. Choose another folder.`,
    );
  }
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

const found: Readonly<Record<string, string>> = {
  EACCES: "no permission to write there",
  EEXIST: "a file",
  ENOENT: "a place where none can be made",
  ENOTDIR: "a file on the way to it",
  EPERM: "no permission to write there",
  EROFS: "a disk that can only be read",
};

/** Makes a folder and those above it, each tried once: Node tries for ever where the system allows none, as below /proc. */
const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === "EEXIST" && (await stat(path)).isDirectory()) return;
    if (code !== "ENOENT" || dirname(path) === path) throw error;
    await makeFolder(dirname(path));
    await mkdir(path);
  }
};
