import type { LocalizedText } from "@kaari/core";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { bytesOf, mostBytes, ofSize, valueIn } from "../input/index.ts";
import { mistake, Refused } from "../refused.ts";
import type { DoOptions } from "./project-options.ts";

/** What a command says, as it was given: in the line, in a file, or on standard input. */
export const givenData = async (input: string | undefined, options: DoOptions, host: Host): Promise<unknown> => {
  if (input !== undefined && input !== "-")
    throw new Refused(
      exitCode.usage,
      mistake(
        {
          fi: "komennon jälkeen -, jos tiedot tulevat vakiosyötteestä",
          sv: "- för standardinmatning efter kommandot",
          en: "- for standard input after the command",
        },
        input,
        {
          advice: {
            fi: "Anna tiedot valinnalla --data tai --data-file.",
            sv: "Ge uppgifterna med --data eller --data-file.",
            en: "Give data with --data or --data-file.",
          },
        },
      ),
    );
  const ways = [input, options.data, options.dataFile].filter((way) => way !== undefined);
  if (ways.length > 1) throw new Refused(exitCode.usage, (locale) => oneWay[locale]);
  if (options.data !== undefined) return readValue(Buffer.from(options.data), "json", "--data");
  if (input === "-" || options.dataFile === "-") return readValue(await wholeOf(host.stdin), "yaml", "-");
  return options.dataFile === undefined ? {} : readFileValue(options.dataFile, host);
};

/** The value in a JSON or YAML file. @throws Refused where it cannot be read */
export const readFileValue = async (name: string, { cwd }: Pick<Host, "cwd">): Promise<unknown> =>
  (await valueIn(await bytesOf(name, cwd, asked), name, { holding: "data" })).value;

const asked = { tooLarge: "leave out what it does not need" } as const;

const oneWay: LocalizedText = {
  fi: "odotettu: tiedot yhdellä tavalla: --data, --data-file tai -.",
  sv: "väntat: uppgifter på ett sätt: --data, --data-file eller -.",
  en: "expected data in one way: --data, --data-file or -.",
};

const readValue = async (given: Uint8Array, form: "json" | "yaml", name: string): Promise<unknown> => {
  const bytes = ofSize(given, name, asked);
  return (await valueIn(bytes, name, { holding: "data", form })).value;
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
