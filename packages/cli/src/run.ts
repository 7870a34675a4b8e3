import { CommanderError } from "@commander-js/extra-typings";
import type { Locale } from "@kaari/core";
import { commandLine } from "./command-line.ts";
import type { Actions } from "./command-options.ts";
import { exitCode } from "./exit-code.ts";
import type { Host } from "./host.ts";
import { languageOf } from "./language.ts";
import { Refused } from "./refused.ts";
import { version } from "./version.ts";

/** Does what `args` say and tells the exit code. */
export const run = async (args: ReadonlyArray<string>, host: Host): Promise<number> => {
  let code: number = exitCode.pass;
  const said: Array<string> = [];
  const complained: Array<string> = [];
  const answer = (given: { readonly text: string; readonly code: number }): void => {
    code = given.code;
    said.push(given.text);
  };
  const actions: Actions = {
    check: async (files, options) => {
      const { check } = await import("./check/index.ts");
      code = await check(files, options, host);
    },
    listPacks: async (options) => {
      const { packList } = await import("./show/index.ts");
      said.push(packList(options, host));
    },
    checkPack: async (id, options) => {
      const { packCheck } = await import("./show/index.ts");
      const checked = await packCheck(id, options, host);
      code = checked.code;
      said.push(checked.text);
    },
    comparePacks: async (before, after, options) => {
      const { packDiff } = await import("./analysis/index.ts");
      const compared = await packDiff(before, after, options, host);
      code = compared.code;
      said.push(compared.text);
    },
    showPack: async (id, options) => {
      const { packShow } = await import("./show/index.ts");
      said.push(await packShow(id, options, host));
    },
    testPack: async (id, options) => {
      const { packTest } = await import("./show/index.ts");
      const tested = await packTest(id, options, host);
      code = tested.code;
      said.push(tested.text);
    },
    writePage: async (id, options) => {
      const { packPage } = await import("./pack-page/index.ts");
      said.push(await packPage(id, options, host));
    },
    exportDmn: async (id, options) => {
      const { exportDmn } = await import("./dmn/index.ts");
      const { text, problems } = await exportDmn(id, options, host);
      said.push(text);
      complained.push(problems);
    },
    importDmn: async (file, options) => {
      const { importDmn } = await import("./dmn/index.ts");
      const read = await importDmn(file, options, host);
      code = read.code;
      said.push(read.text);
      complained.push(read.problems);
    },
    newPack: async (id, options) => {
      const { newPack } = await import("./pack-new/index.ts");
      said.push(await newPack(id, options, host));
    },
    buildPack: async (id, options) => {
      const { packBuild } = await import("./pack-build/index.ts");
      said.push(await packBuild(id, options, host));
    },
    explainPack: async (id, files, options) => {
      const { explainPack } = await import("./check/index.ts");
      code = await explainPack(id, files, options, host);
    },
    replayPack: async (files, options) => {
      const { packReplay } = await import("./replay/index.ts");
      code = await packReplay(files, options, host);
    },
    drawLifecycle: async (file, options) => {
      const { lifecycleDiagram } = await import("./lifecycle/index.ts");
      said.push(await lifecycleDiagram(file, options, host));
    },
    checkLifecycle: async (file, options) => {
      const { lifecycleCheck } = await import("./lifecycle/index.ts");
      const checked = await lifecycleCheck(file, options, host);
      code = checked.code;
      said.push(checked.text);
    },
    startProject: async (file, options) => {
      const { projectStart } = await import("./project/index.ts");
      answer(await projectStart(file, options, host));
    },
    doCommand: async (file, command, input, options) => {
      const { projectDo } = await import("./project/index.ts");
      answer(await projectDo(file, command, input, options, host));
    },
    showProject: async (file, options) => {
      const { projectShow } = await import("./project/index.ts");
      said.push(await projectShow(file, options, host));
    },
    showTimeline: async (file, options) => {
      const { projectTimeline } = await import("./project/index.ts");
      said.push(await projectTimeline(file, options, host));
    },
    showAgenda: async (files, options) => {
      const { projectAgenda } = await import("./project/index.ts");
      said.push(await projectAgenda(files, options, host));
    },
    handOver: async (file, options) => {
      const { projectDossier } = await import("./project/index.ts");
      said.push(await projectDossier(file, options, host));
    },
    showHistory: async (file, options) => {
      const { projectHistory } = await import("./project/index.ts");
      answer(await projectHistory(file, options, host));
    },
    rankRound: async (file, options) => {
      const { roundRank } = await import("./round/index.ts");
      const ranked = await roundRank(file, options, host);
      code = ranked.code;
      said.push(ranked.text);
    },
    showRule: async (id, options) => {
      const { ruleShow } = await import("./show/index.ts");
      said.push(await ruleShow(id, options, host));
    },
  };
  let lang = languageOf(host.env);
  const line = commandLine(actions, {
    version,
    lang,
    spoken: (asked) => void (lang = asked),
    columns: Math.min(host.stdout.columns, 100),
    out: (text) => said.push(text),
    error: (text) => complained.push(text),
  });
  try {
    await line.parseAsync([...args], { from: "user" });
  } catch (error) {
    code = codeOf(error, complained, lang, host);
  }
  if (said.length > 0) await host.stdout.write(said.join(""));
  if (complained.join("") !== "") await host.stderr.write(complained.join(""));
  return code;
};

const codeOf = (error: unknown, complained: Array<string>, lang: Locale, { env }: Host): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.pass : exitCode.usage;
  if (error instanceof Refused) {
    complained.push(`kaari: ${error.said(lang)}\n`);
    return error.exitCode;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  complained.push(
    `kaari: found a mistake of its own: ${message}\nPlease report it with the command and the file that show it.\n`,
    env["KAARI_DEBUG"] === undefined ? "" : `${stack}\n`,
  );
  return exitCode.defect;
};
