/** Options that many commands have. */
import { Option } from "@commander-js/extra-typings";
import type { Locale } from "@kaari/core";

export const showFormats = ["text", "json"] as const;
const languages = ["fi", "sv", "en"] as const satisfies ReadonlyArray<Locale>;

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
