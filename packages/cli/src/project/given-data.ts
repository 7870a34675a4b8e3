import type { Locale } from "@kaari/core";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { bytesOf, mostBytes, ofSize, valueIn } from "../input/index.ts";
import { Refused } from "../refused.ts";
import type { DoOptions } from "./project-options.ts";

/** What a command says, as it was given: in the line, in a file, or on standard input. */
export const givenData = async (input: string | undefined, options: DoOptions, host: Host): Promise<unknown> => {
  if (input !== undefined && input !== "-")
    throw new Refused(
      exitCode.usage,
      `expected - for standard input after the command, found ${input}. Give data with --data or --data-file.`,
    );
  const ways = [input, options.data, options.dataFile].filter((way) => way !== undefined);
  if (ways.length > 1) throw new Refused(exitCode.usage, "expected data in one way: --data, --data-file or -.");
  if (options.data !== undefined) return readValue(Buffer.from(options.data), "json", "--data", options);
  if (input === "-" || options.dataFile === "-") return readValue(await wholeOf(host.stdin), "yaml", "-", options);
  return options.dataFile === undefined ? {} : readFileValue(options.dataFile, options, host);
};

/** The value in a JSON or YAML file. @throws Refused where it cannot be read */
export const readFileValue = async (
  name: string,
  { lang }: Pick<DoOptions, "lang">,
  { cwd }: Pick<Host, "cwd">,
): Promise<unknown> => {
  const bytes = await bytesOf(name, cwd, asked(lang));
  return (await valueIn(bytes, name, { holding: "data", locale: lang })).value;
};

const asked = (locale: Locale) => ({ tooLarge: "leave out what it does not need", locale }) as const;

const readValue = async (
  given: Uint8Array,
  form: "json" | "yaml",
  name: string,
  { lang }: Pick<DoOptions, "lang">,
): Promise<unknown> => {
  const bytes = ofSize(given, name, asked(lang));
  return (await valueIn(bytes, name, { holding: "data", form, locale: lang })).value;
};

const wholeOf = async (chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Array<Uint8Array> = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > mostBytes) break;
  }
  return Buffer.concat(parts);
};
