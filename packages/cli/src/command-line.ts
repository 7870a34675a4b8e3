import { Command, type CommandUnknownOpts, Option } from "@commander-js/extra-typings";
import { type Actions, askers, diagramFormats, formats, type Frame, languages, usualPack } from "./command-options.ts";
import { commandsAboutPacks } from "./commands-about-packs.ts";
import { commandsFromPacks } from "./commands-from-packs.ts";
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
import { projectLine } from "./project-line.ts";

/** The words that the command understands. */
export const commandLine = (actions: Actions, frame: Frame): Command => {
  const kaari = new Command("kaari")
    .description("Check applications for public funding against dated, cited rule packs.")
    .version(frame.version, "-V, --version", "print the version")
    .configureOutput({
      writeOut: frame.out,
      writeErr: frame.error,
      outputError: (text, write) => write(text.replace(/^error: /, "kaari: ")),
      getOutHelpWidth: () => frame.columns,
      getErrHelpWidth: () => frame.columns,
    })
    .addHelpText("after", exitCodes)
    .hook("preAction", (_kaari, asked) => {
      const { lang }: { readonly lang?: unknown } = asked.opts();
      const known = languages.find((one) => one === lang);
      if (known !== undefined) frame.spoken(known);
    })
    .exitOverride();

  kaari
    .command("check")
    .description("Check applications, one or many, and say what stands in the way.")
    .argument("<files...>", "JSON, YAML, NDJSON files, or folders of them; - is standard input")
    .optionsGroup("Rules:")
    .option("--pack <id>", `rule pack, or a .json or .yaml file that holds one (default: ${usualPack})`)
    .addOption(layerFiles())
    .option(...callAsked)
    .addOption(momentOfProject())
    .option(...dayAsked)
    .option(...submittedAsked)
    .optionsGroup("Input:")
    .addOption(inputForm())
    .optionsGroup("Answer:")
    .addOption(language())
    .addOption(new Option("--format <format>", "form of the answer").choices(formats).default("text" as const))
    .option("--plain", "short sentences in plain words, where the pack has them (Finnish only)")
    .option("--explain", "show the proof of what is not satisfied")
    .option("--rule <id>", "show the proof of this rule, whatever its outcome; may be repeated", gathered)
    .option("--remedies", "show the smallest changes that would remove each obstacle (text, json, ndjson)")
    .addOption(
      new Option("--asker <whose>", "whose facts --remedies may change").choices(askers).default("applicant" as const),
    )
    .option("--strict", "end with 2 also when a person must look at something")
    .addHelpText("after", examples + exitCodes)
    .action((files, options) => actions.check(files, { ...options, lang: options.lang ?? frame.lang }));

  const pack = kaari.command("pack").description("Look at rule packs.");
  commandsAboutPacks(pack, actions, frame);
  commandsFromPacks(pack, actions, frame);

  kaari
    .command("rule")
    .description("Look at one rule.")
    .command("show")
    .description("Show a rule: provision, condition, message, dates.")
    .argument("<id>", "pack-id/rule-id, or the rule's own id where only one pack has it")
    .option("--pack <id>", "a pack, or a file that holds one, whose rules are looked at first")
    .addOption(language())
    .addOption(showFormat())
    .action((id, options) => actions.showRule(id, { ...options, lang: options.lang ?? frame.lang }));

  const lifecycle = kaari
    .command("lifecycle")
    .description("Look at the life of a project: stages, and what leads where.");
  lifecycle
    .command("diagram")
    .description("Draw the stages of a project and what leads from one to another.")
    .argument("[file]", "a .json or .yaml file that holds a lifecycle definition (default: kaari's own)")
    .addOption(
      new Option("--format <format>", "form of the drawing").choices(diagramFormats).default("mermaid" as const),
    )
    .addOption(language())
    .action((file, options) => actions.drawLifecycle(file, { ...options, lang: options.lang ?? frame.lang }));
  lifecycle
    .command("check")
    .description("Check a lifecycle: every name known, every stage reached and left, every life with an end.")
    .argument("[file]", "a .json or .yaml file that holds a lifecycle definition (default: kaari's own)")
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", "\nEnds with 1 where the lifecycle has problems, 3 where it cannot be read.\n")
    .action((file, options) => actions.checkLifecycle(file, { ...options, lang: options.lang ?? frame.lang }));

  kaari
    .command("round")
    .description("Look at a call's applications together.")
    .command("rank")
    .description("Rank a call's applications, share out its money from the top, and say why of each.")
    .argument("<file>", "a .json or .yaml file that holds a round: criteria, rule for ties, money, scored applications")
    .option("--letters <folder>", "write a feedback letter for each application; no file is ever overwritten")
    .addOption(language())
    .addOption(showFormat())
    .addHelpText(
      "after",
      "\nEnds with 2 where a tie or a missing statement leaves money open, 3 where the round cannot be read.\n",
    )
    .action((file, options) => actions.rankRound(file, { ...options, lang: options.lang ?? frame.lang }));
  projectLine(kaari, actions, frame);
  pointToHelp(kaari, "kaari");
  return kaari;
};

/** After a mistake each command points to its own help. */
const pointToHelp = (command: CommandUnknownOpts, words: string): void => {
  command.showHelpAfterError(`Try ${words} --help.`);
  for (const below of command.commands) pointToHelp(below, `${words} ${below.name()}`);
};

const examples = `
Examples:
  kaari check application.yaml
  kaari check --submitted --lang fi applications/
  kaari check --format ndjson - < applications.ndjson
  kaari check --rule advance-ceiling application.json
  kaari check --remedies application.yaml

A call is taken from --call, else from the root call of the file, else by the
application's callId from the folder calls beside the file, else from the pack.
`;

const exitCodes = `
Exit codes, the first that holds:
  64   wrong usage
  3    something could not be read
  1    some application meets an obstacle
  2    some application is not decided yet (--strict: or a person must look)
  0    no obstacle found in any
`;
