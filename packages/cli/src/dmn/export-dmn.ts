import { describeDmnProblem, type DmnVersion, writeDmn } from "@kaari/dmn";
import type { ExportDmnOptions } from "../command-options.ts";
import type { Host } from "../host.ts";
import { compiled, findPack } from "../pack/index.ts";

/** A pack's definitions and tables as a DMN model, and what in it other tools cannot evaluate. */
export const exportDmn = async (
  asked: string,
  { dmn, with: layers }: ExportDmnOptions,
  { cwd }: Host,
): Promise<{ readonly text: string; readonly problems: string }> => {
  const found = await findPack(asked, cwd, layers);
  await compiled(found);
  const version: DmnVersion = dmn;
  const { xml, problems } = await writeDmn(found.pack, { packs: found.packs, version });
  return { text: xml, problems: problems.map((problem) => `${describeDmnProblem(problem)}\n`).join("") };
};
