import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
    await mkdir(folder, { recursive: true });
    await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text, { flag })));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new Refused(
      exitCode.usage,
      `${name}: expected a folder that can be written to, found none (${String(error.code)}). Choose another folder.`,
    );
  }
};
