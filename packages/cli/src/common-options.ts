import { Option } from "@commander-js/extra-typings";
import { languages, showFormats } from "./command-options.ts";
import { gatesAsked } from "./gates-asked.ts";
import { forms } from "./input/form.ts";

/** Each value of an option that may be repeated. */
export const gathered = (id: string, before: ReadonlyArray<string> = []): ReadonlyArray<string> => [...before, id];

export const language = () =>
  new Option(
    "--lang <language>",
    "language of the answer (default: that of LC_ALL, LC_MESSAGES or LANG; else en)",
  ).choices(languages);

export const showFormat = () =>
  new Option("--format <format>", "form of the answer").choices(showFormats).default("text" as const);

export const layerFiles = () =>
  new Option(
    "--with <file>",
    "a file with a pack that it extends, where that stands neither beside it nor in its folder packs; may be repeated",
  ).argParser(gathered);

export const momentOfProject = () =>
  new Option("--gate <gate>", "moment of the project").choices(gatesAsked).default("submission" as const);

export const inputForm = () =>
  new Option("--input <form>", "form of the input (default: told by the file's name, or its first lines)").choices(
    forms,
  );

export const callAsked = [
  "--call <id>",
  "call, or a .json or .yaml file that holds one (default: found by the application's callId)",
] as const;
export const dayAsked = ["--on <day>", "day of assessing, YYYY-MM-DD (default: today where the pack applies)"] as const;
export const submittedAsked = [
  "--submitted",
  "count what is not filled in as left out, as when the application has been filed",
] as const;
