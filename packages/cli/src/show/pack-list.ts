import { textIn } from "@kaari/core";
import { packs } from "@kaari/rules";
import type { ShowOptions } from "../command-options.ts";
import type { Host } from "../host.ts";
import { paintFor } from "../output/index.ts";
import { wordsIn } from "../words/index.ts";
import { asJson } from "./as-json.ts";

/** The packs that come with the command. */
export const packList = ({ lang, format }: ShowOptions, { stdout }: Host): string => {
  if (format === "json")
    return asJson(
      packs.map(({ id, version, status, title, rules }) => ({
        id,
        version,
        status,
        title: textIn(title, lang),
        rules: rules.length,
      })),
    );
  const { item, style } = paintFor(stdout.colour, stdout.columns);
  const words = wordsIn(lang);
  return packs
    .map(
      ({ id, version, status, title, rules }) =>
        item(0, "", `${style("bold", id)} ${version} (${words.status[status]})`) +
        item(2, "", `${textIn(title, lang)}. ${words.labels.rules}: ${rules.length}`),
    )
    .join("");
};
