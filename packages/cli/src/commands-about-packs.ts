import type { Command } from "@commander-js/extra-typings";
import { type Actions, type Frame, usualPack } from "./command-options.ts";
import {
  callAsked,
  dayAsked,
  gathered,
  inputForm,
  language,
  layerFiles,
  momentOfProject,
  showFormat,
  submittedAsked,
} from "./common-options.ts";

/** Commands that say something about packs: list, show, check, test, diff, explain, replay. */
export const commandsAboutPacks = (pack: Command, actions: Actions, frame: Frame): void => {
  pack
    .command("list")
    .description("List the packs that come with kaari.")
    .addOption(language())
    .addOption(showFormat())
    .action((options) => actions.listPacks({ ...options, lang: options.lang ?? frame.lang }));
  pack
    .command("show")
    .description("Show what a pack rests on: layers, sources, parameters with their dates, rules.")
    .argument("<id>", "id of a pack, or a .json or .yaml file that holds one")
    .addOption(layerFiles())
    .addOption(language())
    .addOption(showFormat())
    .action((id, options) => actions.showPack(id, { ...options, lang: options.lang ?? frame.lang }));
  pack
    .command("check")
    .description("Check a pack: its shape, its FEEL, its citations and sentences, its examples.")
    .argument("<id>", "a .json or .yaml file that holds a pack, or the id of a pack")
    .addOption(layerFiles())
    .option(
      "--deep",
      "also seek rules that can never apply, hold or fail, contradict each other or follow from another",
    )
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", "\nEnds with 1 where the pack has problems, 3 where it cannot be read.\n")
    .action((id, options) => actions.checkPack(id, { ...options, lang: options.lang ?? frame.lang }));
  pack
    .command("test")
    .description("Run a pack's worked examples, and say of each what was expected and what was found.")
    .argument("<id>", "a .json or .yaml file that holds a pack, or the id of a pack")
    .addOption(layerFiles())
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", "\nEnds with 1 where an example does not hold, 3 where the pack cannot be read.\n")
    .action((id, options) => actions.testPack(id, { ...options, lang: options.lang ?? frame.lang }));
  pack
    .command("diff")
    .description(
      "Compare two versions of a pack: what changed, and for each changed rule a case that they judge differently.",
    )
    .argument("<before>", "id of a pack, or a .json or .yaml file that holds one")
    .argument("<after>", "the later version")
    .addOption(layerFiles())
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", "\nEnds with 1 where the packs differ, 3 where one cannot be read.\n")
    .action((before, after, options) =>
      actions.comparePacks(before, after, { ...options, lang: options.lang ?? frame.lang }),
    );

  pack
    .command("explain")
    .description("Prove what a pack says of an application: rule after rule, each step with its value and provision.")
    .argument("<id>", "id of a pack, or a .json or .yaml file that holds one")
    .argument("<files...>", "JSON, YAML, NDJSON files, or folders of them; - is standard input")
    .addOption(layerFiles())
    .option("--rule <id>", "only this rule, even where it does not apply; may be repeated", gathered)
    .option(...callAsked)
    .addOption(momentOfProject())
    .option(...dayAsked)
    .option(...submittedAsked)
    .addOption(inputForm())
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", "\nEnds as kaari check does.\n")
    .action((id, files, options) => actions.explainPack(id, files, { ...options, lang: options.lang ?? frame.lang }));
  pack
    .command("replay")
    .description("Ask another pack about applications that were assessed, and tell which tip and why.")
    .argument("<files...>", "JSON, YAML, NDJSON files, or folders of them; - is standard input")
    .option("--pack <id>", "pack of the applications' day, or a .json or .yaml file that holds it", usualPack)
    .requiredOption("--against <id>", "pack to compare with, or a .json or .yaml file that holds it")
    .option(...callAsked)
    .addOption(momentOfProject())
    .option(...dayAsked)
    .option(...submittedAsked)
    .addOption(inputForm())
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", "\nEnds with 1 where an application tips, 3 where one could not be read.\n")
    .action((files, options) => actions.replayPack(files, { ...options, lang: options.lang ?? frame.lang }));
};
