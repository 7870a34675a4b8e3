import { Command, Option } from "@commander-js/extra-typings";
import type { Locale } from "@kaari/core";
import { type Form, forms } from "./input/form.ts";

/** Gates that packs have rules for today. */
const gatesAsked = ["idea", "submission", "decision"] as const;
/** Whose facts a remedy may change. */
export const askers = ["applicant", "authority"] as const;
export const formats = ["text", "json", "ndjson", "verdicts", "sarif", "junit"] as const;
const showFormats = ["text", "json"] as const;
const languages = ["fi", "sv", "en"] as const satisfies ReadonlyArray<Locale>;

/** The pack that people check against who do not name one. */
export const usualPack = "esf-plus-finland-citizens";

export interface CheckOptions {
  readonly pack?: string | undefined;
  readonly with?: ReadonlyArray<string> | undefined;
  readonly call?: string | undefined;
  readonly gate: (typeof gatesAsked)[number];
  readonly on?: string | undefined;
  readonly submitted?: true | undefined;
  readonly lang: Locale;
  readonly plain?: true | undefined;
  readonly format: (typeof formats)[number];
  readonly input?: Form | undefined;
  readonly explain?: true | undefined;
  readonly remedies?: true | undefined;
  readonly asker: (typeof askers)[number];
  readonly rule?: ReadonlyArray<string> | undefined;
  readonly strict?: true | undefined;
}

export interface ShowOptions {
  readonly lang: Locale;
  readonly format: (typeof showFormats)[number];
}

export interface PackOptions extends ShowOptions {
  /** Files that hold packs which the pack extends. */
  readonly with?: ReadonlyArray<string> | undefined;
}

export interface CheckPackOptions extends PackOptions {
  /** Also what a solver can tell. */
  readonly deep?: true | undefined;
}

export interface PageOptions {
  readonly lang: Locale;
  readonly with?: ReadonlyArray<string> | undefined;
}

export const dmnVersions = ["1.3", "1.4", "1.5"] as const;

export interface ExportDmnOptions {
  readonly dmn: (typeof dmnVersions)[number];
  readonly with?: ReadonlyArray<string> | undefined;
}

export interface ImportDmnOptions {
  readonly source: string;
  readonly name?: ReadonlyArray<string> | undefined;
}

export interface NewPackOptions {
  readonly lang: Locale;
  readonly extends: string;
}

export interface BuildPackOptions {
  readonly lang: Locale;
  /** Folder that the modules are written to. */
  readonly out: string;
  readonly with?: ReadonlyArray<string> | undefined;
}

export interface ReplayOptions extends ShowOptions {
  readonly pack: string;
  readonly against: string;
  readonly call?: string | undefined;
  readonly gate: (typeof gatesAsked)[number];
  readonly on?: string | undefined;
  readonly submitted?: true | undefined;
  readonly input?: Form | undefined;
}

export const diagramFormats = ["mermaid", "svg"] as const;

export interface DiagramOptions {
  readonly lang: Locale;
  readonly format: (typeof diagramFormats)[number];
}

/** What each command does, once its words are understood. */
export interface Actions {
  readonly check: (files: ReadonlyArray<string>, options: CheckOptions) => Promise<void>;
  readonly listPacks: (options: ShowOptions) => Promise<void>;
  readonly checkPack: (id: string, options: CheckPackOptions) => Promise<void>;
  readonly comparePacks: (before: string, after: string, options: PackOptions) => Promise<void>;
  readonly showPack: (id: string, options: PackOptions) => Promise<void>;
  readonly testPack: (id: string, options: PackOptions) => Promise<void>;
  readonly writePage: (id: string, options: PageOptions) => Promise<void>;
  readonly exportDmn: (id: string, options: ExportDmnOptions) => Promise<void>;
  readonly importDmn: (file: string, options: ImportDmnOptions) => Promise<void>;
  readonly newPack: (id: string, options: NewPackOptions) => Promise<void>;
  readonly buildPack: (id: string, options: BuildPackOptions) => Promise<void>;
  readonly replayPack: (files: ReadonlyArray<string>, options: ReplayOptions) => Promise<void>;
  readonly drawLifecycle: (options: DiagramOptions) => Promise<void>;
  readonly checkLifecycle: (file: string | undefined, options: ShowOptions) => Promise<void>;
  readonly showRule: (id: string, options: ShowOptions & { readonly pack?: string | undefined }) => Promise<void>;
}

export interface Frame {
  readonly version: string;
  readonly lang: Locale;
  readonly columns: number;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

const language = () =>
  new Option(
    "--lang <language>",
    "language of the answer (default: that of LC_ALL, LC_MESSAGES or LANG; else en)",
  ).choices(languages);

const showFormat = () =>
  new Option("--format <format>", "form of the answer").choices(showFormats).default("text" as const);

const layerFiles = () =>
  new Option(
    "--with <file>",
    "a file with a pack that it extends, where that stands neither beside it nor in its folder packs; may be repeated",
  ).argParser(gathered);

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
    .showHelpAfterError("Try kaari --help.")
    .addHelpText("after", exitCodes)
    .exitOverride();

  kaari
    .command("check")
    .description("Check applications, one or many, and say what stands in the way.")
    .argument("<files...>", "JSON, YAML, NDJSON files, or folders of them; - is standard input")
    .optionsGroup("Rules:")
    .option("--pack <id>", `rule pack, or a .json or .yaml file that holds one (default: ${usualPack})`)
    .addOption(layerFiles())
    .option("--call <id>", "call, or a .json or .yaml file that holds one (default: found by the application's callId)")
    .addOption(new Option("--gate <gate>", "moment of the project").choices(gatesAsked).default("submission" as const))
    .option("--on <day>", "day of assessing, YYYY-MM-DD (default: today where the pack applies)")
    .option("--submitted", "count what is not filled in as left out, as when the application has been filed")
    .optionsGroup("Input:")
    .addOption(
      new Option("--input <form>", "form of the input (default: told by the file's name, or its first lines)").choices(
        forms,
      ),
    )
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
    .showHelpAfterError("Try kaari check --help.")
    .addHelpText("after", examples + exitCodes)
    .action((files, options) => actions.check(files, { ...options, lang: options.lang ?? frame.lang }));

  const pack = kaari.command("pack").description("Look at rule packs.");
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
    .command("build")
    .description("Write a pack out as modules of plain JavaScript, which need neither kaari's parser nor its schemas.")
    .argument("<id>", "id of a pack, or a .json or .yaml file that holds one")
    .requiredOption("--out <folder>", "folder to write to; files in it that kaari did not make are left alone")
    .addOption(layerFiles())
    .addOption(language())
    .action((id, options) => actions.buildPack(id, { ...options, lang: options.lang ?? frame.lang }));

  pack
    .command("replay")
    .description("Ask another pack about applications that were assessed, and tell which tip and why.")
    .argument("<files...>", "JSON, YAML, NDJSON files, or folders of them; - is standard input")
    .option("--pack <id>", "pack of the applications' day, or a .json or .yaml file that holds it", usualPack)
    .requiredOption("--against <id>", "pack to compare with, or a .json or .yaml file that holds it")
    .option("--call <id>", "call, or a .json or .yaml file that holds one (default: found by the application's callId)")
    .addOption(new Option("--gate <gate>", "moment of the project").choices(gatesAsked).default("submission" as const))
    .option("--on <day>", "day of assessing, YYYY-MM-DD (default: today where the pack applies)")
    .option("--submitted", "count what is not filled in as left out, as when the application has been filed")
    .addOption(new Option("--input <form>", "form of the input").choices(forms))
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", "\nEnds with 1 where an application tips, 3 where one could not be read.\n")
    .action((files, options) => actions.replayPack(files, { ...options, lang: options.lang ?? frame.lang }));

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
    .addOption(
      new Option("--format <format>", "form of the drawing").choices(diagramFormats).default("mermaid" as const),
    )
    .addOption(language())
    .action((options) => actions.drawLifecycle({ ...options, lang: options.lang ?? frame.lang }));
  lifecycle
    .command("check")
    .description("Check a lifecycle: every name known, every stage reached and left, every life with an end.")
    .argument("[file]", "a .json or .yaml file that holds a lifecycle definition (default: kaari's own)")
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", "\nEnds with 1 where the lifecycle has problems, 3 where it cannot be read.\n")
    .action((file, options) => actions.checkLifecycle(file, { ...options, lang: options.lang ?? frame.lang }));

  return kaari;
};

const gathered = (id: string, before: ReadonlyArray<string> = []): ReadonlyArray<string> => [...before, id];

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
