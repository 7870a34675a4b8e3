import { type Command, Option } from "@commander-js/extra-typings";
import { type Actions, type Frame, dmnVersions, usualPack } from "./command-options.ts";
import { gathered, language, layerFiles } from "./common-options.ts";

/** Commands that make something of packs, or packs: docs, export-dmn, import-dmn, new, build. */
export const commandsFromPacks = (pack: Command, actions: Actions, frame: Frame): void => {
  pack
    .command("docs")
    .description("Write a pack out as one page of Markdown: sources, parameters, rules, examples.")
    .argument("<id>", "id of a pack, or a .json or .yaml file that holds one")
    .addOption(layerFiles())
    .addOption(language())
    .action((id, options) => actions.writePage(id, { ...options, lang: options.lang ?? frame.lang }));
  pack
    .command("export-dmn")
    .description("Write a pack's definitions and tables as a DMN model.")
    .argument("<id>", "id of a pack, or a .json or .yaml file that holds one")
    .addOption(layerFiles())
    .addOption(new Option("--dmn <version>", "version of DMN").choices(dmnVersions).default("1.5" as const))
    .action((id, options) => actions.exportDmn(id, options));
  pack
    .command("import-dmn")
    .description("Write the decision tables and literal expressions of a DMN model as parts of a pack in YAML.")
    .argument("<file>", "a DMN 1.3, 1.4 or 1.5 model")
    .option("--source <id>", "id of the source that the parts cite", "dmn-model")
    .option("--name <name=feel>", "what stands for a name of the model in the pack; may be repeated", gathered)
    .addHelpText("after", "\nEnds with 1 where a decision is left out because a pack cannot say it.\n")
    .action((file, options) => actions.importDmn(file, options));
  pack
    .command("new")
    .description("Make a folder with a small pack in YAML that passes its check; no file is ever overwritten.")
    .argument("<id>", "id of the pack, and name of the folder: lower-case words joined by hyphens")
    .addOption(new Option("--extends <id>", "published pack that it builds on").default(usualPack))
    .addOption(language())
    .action((id, options) => actions.newPack(id, { ...options, lang: options.lang ?? frame.lang }));

  pack
    .command("build")
    .description("Write a pack out as modules of plain JavaScript, which need neither kaari's parser nor its schemas.")
    .argument("<id>", "id of a pack, or a .json or .yaml file that holds one")
    .requiredOption("--out <folder>", "folder to write to; files in it that kaari did not make are left alone")
    .addOption(layerFiles())
    .addOption(language())
    .action((id, options) => actions.buildPack(id, { ...options, lang: options.lang ?? frame.lang }));
};
