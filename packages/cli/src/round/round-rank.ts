import { resolve } from "node:path";
import type { Locale } from "@kaari/core";
import { type Letter, lettersOf, type Ranking, rankRound } from "@kaari/core/lifecycle";
import type { RankOptions } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { writeFiles } from "../write-files.ts";
import { letterText } from "./letter-text.ts";
import { roundInFile } from "./round-in-file.ts";
import { letterJson, roundJson } from "./round-json.ts";
import { roundText } from "./round-text.ts";
import { roundWords } from "./round-words.ts";

/** Ranks the applications of a call, and writes the letters that are asked for. */
export const roundRank = async (
  file: string,
  { lang, format, letters: folder }: RankOptions,
  { cwd, stdout }: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const round = await roundInFile(file, cwd);
  const ranking = rankRound(round);
  const letters = folder === undefined ? [] : lettersOf(round, ranking);
  if (folder !== undefined)
    await writeFiles(resolve(cwd, folder), lettersIn(letters, lang, format), { flag: "wx", name: folder });
  if (format === "json")
    return { code: codeOf(ranking), text: `${JSON.stringify(roundJson(ranking, lang), null, 2)}\n` };
  const wrote = folder === undefined ? "" : `\n${roundWords[lang].wrote(letters.length, folder)}\n`;
  return { code: codeOf(ranking), text: roundText(ranking, lang, stdout) + wrote };
};

/** Whether a person must settle something before the money is shared out. */
const codeOf = ({ applications }: Ranking): number =>
  applications.some(({ outcome }) => outcome === "tied-at-line" || outcome === "awaits-statement")
    ? exitCode.undetermined
    : exitCode.pass;

/** A file for each letter, named by its place in the list. */
const lettersIn = (
  letters: ReadonlyArray<Letter>,
  lang: Locale,
  format: RankOptions["format"],
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    letters.map((letter, index) => {
      const number = String(index + 1).padStart(String(letters.length).length, "0");
      const name = `${number}-${letter.id.replaceAll(/[^\p{L}\p{N}_-]+/gu, "-")}`;
      return format === "json"
        ? [`${name}.json`, `${JSON.stringify(letterJson(letter, lang), null, 2)}\n`]
        : [`${name}.txt`, letterText(letter, lang)];
    }),
  );
