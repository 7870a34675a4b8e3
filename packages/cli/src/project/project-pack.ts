import type { CompiledPack, Locale } from "@kaari/core";
import type { Project } from "@kaari/core/lifecycle";
import { usualPack } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import { compiled, findPack } from "../pack/index.ts";
import { Refused } from "../refused.ts";

interface Named {
  readonly pack?: string | undefined;
  readonly with?: ReadonlyArray<string> | undefined;
}

const carries: Readonly<Record<Locale, (pack: string) => string>> = {
  fi: (pack) => `hankkeen sääntöpaketti on ${pack}, joka ei tule kaarin mukana. Anna sen tiedosto valinnalla --pack.`,
  sv: (pack) => `projektet har regelpaketet ${pack}, som inte följer med kaari. Ge dess fil med --pack.`,
  en: (pack) => `the project carries the pack ${pack}, which does not come with kaari. Give its file with --pack.`,
};

/** Published packs are opened once, however many commands are given. */
const opened = new Map<string, Promise<CompiledPack>>();

/** The pack that a project carries, or the one that is named; before it carries any, the usual one. */
export const packOf = async (project: Project, named: Named, cwd: string): Promise<CompiledPack> => {
  const name = named.pack ?? project.pack?.id ?? usualPack;
  const key = JSON.stringify([name, named.with ?? [], cwd]);
  const known = opened.get(key) ?? found(name, project, named, cwd);
  opened.set(key, known);
  return known;
};

const found = async (name: string, project: Project, named: Named, cwd: string): Promise<CompiledPack> => {
  try {
    return await compiled(await findPack(name, cwd, named.with));
  } catch (error) {
    if (!(error instanceof Refused) || named.pack !== undefined || project.pack === undefined) throw error;
    const { id, version } = project.pack;
    throw new Refused(exitCode.usage, (locale) => carries[locale](`${id} ${version}`));
  }
};
