import { lstat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { LocalId, localDay, packJsonSchema } from "@kaari/core";
import { packs } from "@kaari/rules";
import type { NewPackOptions } from "../command-options.ts";
import { didYouMean } from "../did-you-mean.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { Refused } from "../refused.ts";
import { wordsIn } from "../words/index.ts";
import { writeFiles } from "../write-files.ts";
import { packText } from "./pack-text.ts";

/** Makes a folder with a pack and the schema by which editors check it, and says what to do next. */
export const newPack = async (
  id: string,
  { lang, extends: extended }: NewPackOptions,
  { cwd, now }: Host,
): Promise<string> => {
  if (!LocalId.safeParse(id).success)
    throw new Refused(
      exitCode.usage,
      `expected an id of lower-case words joined by hyphens, found ${id}. Write for instance ${suggested(id)}.`,
    );
  if (packs.some((pack) => pack.id === id))
    throw new Refused(exitCode.usage, `expected an id that no pack has, found ${id}, which comes with kaari.`);
  const base = packs.find((pack) => pack.id === extended);
  if (base === undefined)
    throw new Refused(
      exitCode.usage,
      `expected the id of a published pack after --extends, found ${extended}.${didYouMean(
        extended,
        packs.map((pack) => pack.id),
      )} List them with kaari pack list.`,
    );
  const file = join(id, `${id}.yaml`);
  const files = {
    [`${id}.yaml`]: packText(id, base, localDay(now().toISOString(), base.jurisdiction.timeZone)),
    "pack.schema.json": `${JSON.stringify(packJsonSchema())}\n`,
  };
  const names = Object.keys(files).map((name) => join(id, name));
  const there = await Promise.all(names.map(async (name) => ((await exists(resolve(cwd, name))) ? [name] : [])));
  const [taken] = there.flat();
  if (taken !== undefined)
    throw new Refused(exitCode.usage, `expected to make ${taken}, found it there already. No file is overwritten.`);
  await writeFiles(resolve(cwd, id), files, { flag: "wx", name: id });
  return `${wordsIn(lang).madePack(file)}\n  kaari pack check ${file}\n  kaari pack test ${file}\n`;
};

const exists = async (path: string): Promise<boolean> => {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
};

/** The id that was likely meant: `Etelä Region` is `etela-region`. */
const suggested = (id: string): string => {
  const words = id
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{M}/gu, "")
    .match(/[a-z\d]+/g);
  const joined = (words ?? []).join("-").replace(/^[\d-]+/, "");
  return joined === "" ? "north-region" : joined;
};
