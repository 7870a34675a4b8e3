import { basename } from "node:path";
import { describeDmnProblem, readDmn } from "@kaari/dmn";
import { stringify } from "yaml";
import type { ImportDmnOptions } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { badFile, bytesOf } from "../input/index.ts";
import { Refused } from "../refused.ts";

/** Definitions and tables of a DMN model, to be put into a pack, and what of it a pack cannot say. */
export const importDmn = async (
  name: string,
  { source, name: given = [] }: ImportDmnOptions,
  { cwd }: Host,
): Promise<{ readonly text: string; readonly problems: string; readonly code: number }> => {
  const bytes = await bytesOf(name, cwd, { tooLarge: "split it into several" });
  const xml = new TextDecoder().decode(bytes);
  const citation = { source, provision: basename(name), certainty: "interpretation" } as const;
  const { definitions, tables, problems } = await readDmn(xml, {
    citation,
    names: Object.fromEntries(given.map(pairOf)),
  });
  const [whole] = problems;
  if (whole?.path === "" && definitions.length + tables.length === 0) throw badFile(name, whole);
  const parts = {
    ...(definitions.length === 0 ? {} : { definitions }),
    ...(tables.length === 0 ? {} : { tables }),
  };
  return {
    text: Object.keys(parts).length === 0 ? "" : stringify(parts, { lineWidth: 120, aliasDuplicateObjects: false }),
    problems: problems.map((problem) => `${name}: ${describeDmnProblem(problem)}\n`).join(""),
    code: problems.length === 0 ? exitCode.pass : exitCode.fail,
  };
};

const pairOf = (text: string): readonly [string, string] => {
  const at = text.indexOf("=");
  if (at < 1)
    throw new Refused(
      exitCode.usage,
      `expected --name "Total cost=application.budget.total", found ${text}. Write the name, an equals sign, the FEEL.`,
    );
  return [text.slice(0, at).trim(), text.slice(at + 1).trim()];
};
