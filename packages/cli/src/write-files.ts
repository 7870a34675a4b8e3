import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { exitCode } from "./exit-code.ts";
import { mistake, Refused, type Words } from "./refused.ts";

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
    const taken = flag === "wx" ? await firstThere(folder, Object.keys(files)) : undefined;
    if (taken !== undefined)
      throw new Refused(exitCode.usage, mistake(aNewFile(join(name, taken)), itsThere, { advice: noneOverwritten }));
    await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text, { flag })));
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    throw new Refused(
      exitCode.usage,
      mistake(aFolder, found[code] ?? noFolder(code), { where: name, advice: anotherFolder }),
    );
  }
};

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;

/** The first of the files that stands there already: then none of them is written. */
const firstThere = async (folder: string, names: ReadonlyArray<string>): Promise<string | undefined> => {
  const there = new Set(await readdir(folder));
  return names.find((name) => there.has(name));
};

const aNewFile = (file: string) => ({
  fi: `paikka tiedostolle ${file}`,
  sv: `plats för ${file}`,
  en: `to make ${file}`,
});
const itsThere = { fi: "sen niminen tiedosto", sv: "en fil med det namnet", en: "it there already" };
const noneOverwritten = {
  fi: "Tiedostoja ei kirjoiteta toisten päälle.",
  sv: "Ingen fil skrivs över.",
  en: "No file is overwritten.",
};

const aFolder = {
  fi: "kansio, johon voi kirjoittaa",
  sv: "en mapp som går att skriva i",
  en: "a folder that can be written to",
};
const anotherFolder = { fi: "Valitse toinen kansio.", sv: "Välj en annan mapp.", en: "Choose another folder." };
const noFolder = (code: string) => ({ fi: `ei kansiota (${code})`, sv: `ingen (${code})`, en: `none (${code})` });
const noPermission = {
  fi: "ei lupaa kirjoittaa sinne",
  sv: "ingen rätt att skriva där",
  en: "no permission to write there",
};
const found: Readonly<Record<string, Words>> = {
  EACCES: noPermission,
  EEXIST: { fi: "tiedosto", sv: "en fil", en: "a file" },
  ENOENT: {
    fi: "paikka, johon kansiota ei voi tehdä",
    sv: "en plats där ingen kan göras",
    en: "a place where none can be made",
  },
  ENOTDIR: { fi: "tiedosto matkalla sinne", sv: "en fil på vägen dit", en: "a file on the way to it" },
  EPERM: noPermission,
  EROFS: { fi: "levy, jota voi vain lukea", sv: "en skiva som bara kan läsas", en: "a disk that can only be read" },
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
