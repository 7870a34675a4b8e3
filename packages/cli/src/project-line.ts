import { type Command, Option } from "@commander-js/extra-typings";
import type { Frame } from "./command-options.ts";
import { language, layerFiles, showFormat } from "./common-options.ts";
import type { ProjectActions } from "./project/project-options.ts";

const exitCodes = `
Exit codes:
  0    done, or told
  1    refused: the answer says why, and what would be allowed
  3    a file or what was given cannot be read
  64   wrong usage
`;

const doExamples = `
Examples:
  kaari project do village.ndjson RecordGuidance --as coordinator --data '{"channel": "telephone", "topic": "Idea", "minutes": 30}'
  kaari project do village.ndjson ReviseApplication --data-file application.yaml
  kaari project do village.ndjson SubmitApplication --dry-run
`;

const packName = () =>
  new Option("--pack <id>", "rule pack, or a file that holds one (default: the one that the project carries)");
const role = () => new Option("--as <role>", "who does it: a role, or role:id (default: applicant)");
const instant = () => new Option("--at <instant>", "when, such as 2026-04-28T10:12:00+03:00 (default: now)");
const day = () => new Option("--on <day>", "its day, YYYY-MM-DD (default: that of the instant in the jurisdiction)");
const today = () => new Option("--on <day>", "day that counts as today, YYYY-MM-DD");
const call = () => new Option("--call <id>", "call, or a .json or .yaml file that holds one");

/** The words of `kaari project`. */
export const projectLine = (kaari: Command, actions: ProjectActions, frame: Frame): void => {
  const project = kaari
    .command("project")
    .description("Follow a project from the first advice to the archive, in a file of its events.");
  const lang = (options: { readonly lang?: Frame["lang"] | undefined }) => options.lang ?? frame.lang;
  project
    .command("start")
    .description("Begin the history of a project in a new file: with an idea, or with an application.")
    .argument("<file>", "file that is made; one event a line (NDJSON)")
    .option("--title <title>", "what the project is called")
    .option("--summary <text>", "what the idea is about")
    .option("--applicant <name>", "whose idea it is")
    .option("--application <file>", "a .json or .yaml file with the facts of an application")
    .option("--id <id>", "id of the project (default: the file's name)")
    .addOption(call())
    .addOption(packName())
    .addOption(layerFiles())
    .addOption(role())
    .addOption(instant())
    .addOption(day())
    .option("--dry-run", "only tell what would happen")
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", exitCodes)
    .action((file, options) => actions.startProject(file, { ...options, lang: lang(options) }));
  project
    .command("do")
    .description("Give a command to a project: what happened is added to the file, or it is told why not.")
    .argument("<file>", "file of the project's events")
    .argument("<command>", "what is done, such as SubmitApplication")
    .argument("[input]", "- takes the command's data from standard input")
    .option("--data <json>", "what the command says, as JSON")
    .option("--data-file <file>", "what the command says, in a .json or .yaml file")
    .option("--facts <file>", "a case file with what the rules ask and the history does not hold")
    .addOption(call())
    .addOption(packName())
    .addOption(layerFiles())
    .addOption(role())
    .addOption(instant())
    .addOption(day())
    .option("--dry-run", "only tell what would happen")
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", doExamples + exitCodes)
    .action((file, command, input, options) =>
      actions.doCommand(file, command, input, { ...options, lang: lang(options) }),
    );
  project
    .command("show")
    .description("Show where a project stands: stage, money, conditions, claims, and what may be done by whom.")
    .argument("<file>", "file of the project's events")
    .addOption(today())
    .addOption(packName())
    .addOption(layerFiles())
    .addOption(language())
    .addOption(showFormat())
    .action((file, options) => actions.showProject(file, { ...options, lang: lang(options) }));
  project
    .command("timeline")
    .description("Tell what has happened to a project, in its phases.")
    .argument("<file>", "file of the project's events")
    .addOption(language())
    .addOption(showFormat())
    .action((file, options) => actions.showTimeline(file, { ...options, lang: lang(options) }));
  project
    .command("agenda")
    .description("List what projects owe, and are owed, each with its day, owner and provision.")
    .argument("<files...>", "files of projects' events")
    .option("--until <day>", "leave out what is due later, YYYY-MM-DD")
    .addOption(today())
    .addOption(packName())
    .addOption(layerFiles())
    .addOption(language())
    .addOption(showFormat())
    .action((files, options) => actions.showAgenda(files, { ...options, lang: lang(options) }));
  project
    .command("dossier")
    .description("Write what whoever takes a project over must know, as a page of Markdown.")
    .argument("<file>", "file of the project's events")
    .option("--until <day>", "last day of what counts as next, YYYY-MM-DD")
    .option("--as <role>", "who takes over (default: applicant)")
    .addOption(today())
    .addOption(packName())
    .addOption(layerFiles())
    .addOption(language())
    .addOption(showFormat())
    .action((file, options) => actions.handOver(file, { ...options, lang: lang(options) }));
  project
    .command("history")
    .description("List the events of a project.")
    .argument("<file>", "file of the project's events")
    .option("--check", "decide every command again, its gate with the pack of its time, and compare")
    .addOption(packName())
    .addOption(layerFiles())
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", exitCodes)
    .action((file, options) => actions.showHistory(file, { ...options, lang: lang(options) }));
};
