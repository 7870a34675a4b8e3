import { Command, Option } from "@commander-js/extra-typings";
import type { Locale } from "@kaari/core";
import { type Form, forms } from "./input/form.ts";

/** Gates that packs have rules for today. */
const gatesAsked = ["idea", "submission", "decision"] as const;
export const formats = ["text", "json", "ndjson", "sarif", "junit"] as const;
const showFormats = ["text", "json"] as const;
const languages = ["fi", "sv", "en"] as const satisfies ReadonlyArray<Locale>;

/** The pack that people check against who do not name one. */
export const usualPack = "esf-plus-finland-citizens";

export interface CheckOptions {
  readonly pack?: string | undefined;
  readonly call?: string | undefined;
  readonly gate: (typeof gatesAsked)[number];
  readonly on?: string | undefined;
  readonly submitted?: true | undefined;
  readonly lang: Locale;
  readonly plain?: true | undefined;
  readonly format: (typeof formats)[number];
  readonly input?: Form | undefined;
  readonly explain?: true | undefined;
  readonly rule?: ReadonlyArray<string> | undefined;
  readonly strict?: true | undefined;
}

export interface ShowOptions {
  readonly lang: Locale;
  readonly format: (typeof showFormats)[number];
}

/** What each command does, once its words are understood. */
export interface Actions {
  readonly check: (files: ReadonlyArray<string>, options: CheckOptions) => Promise<void>;
  readonly listPacks: (options: ShowOptions) => Promise<void>;
  readonly checkPack: (id: string, options: ShowOptions) => Promise<void>;
  readonly showPack: (id: string, options: ShowOptions) => Promise<void>;
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
    .addOption(language())
    .addOption(showFormat())
    .action((id, options) => actions.showPack(id, { ...options, lang: options.lang ?? frame.lang }));
  pack
    .command("check")
    .description("Check a pack: its shape, its FEEL, its citations and sentences, its examples.")
    .argument("<id>", "a .json or .yaml file that holds a pack, or the id of a pack")
    .addOption(language())
    .addOption(showFormat())
    .addHelpText("after", "\nEnds with 1 where the pack has problems, 3 where it cannot be read.\n")
    .action((id, options) => actions.checkPack(id, { ...options, lang: options.lang ?? frame.lang }));

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

  return kaari;
};

const gathered = (id: string, before: ReadonlyArray<string> = []): ReadonlyArray<string> => [...before, id];

const examples = `
Examples:
  kaari check application.yaml
  kaari check --submitted --lang fi applications/
  kaari check --format ndjson - < applications.ndjson
  kaari check --rule advance-ceiling application.json

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
