import { type Locale, type Pack, type Parameter, textIn } from "@kaari/core";
import type { PackOptions } from "../command-options.ts";
import type { Host } from "../host.ts";
import { dayIn, paintFor, periodIn } from "../output/index.ts";
import { findPack } from "../pack/index.ts";
import { wordsIn } from "../words/index.ts";
import { asJson } from "./as-json.ts";

/** What a pack rests on and what it requires. */
export const packShow = async (
  asked: string,
  { lang, format, with: layers }: PackOptions,
  host: Host,
): Promise<string> => {
  const { pack, packs } = await findPack(asked, host.cwd, layers);
  if (format === "json") return asJson(pack);
  const { item, style } = paintFor(host.stdout.colour, host.stdout.columns);
  const words = wordsIn(lang);
  const { labels } = words;

  const field = (label: string, text: string | undefined): string =>
    text === undefined ? "" : item(0, "", `${style("bold", `${label}:`)} ${text}`);
  const list = (label: string, items: ReadonlyArray<string>): string =>
    items.length === 0 ? "" : `\n${item(0, "", style("bold", label))}${items.join("")}`;
  const short = (source: string): string => {
    const found = sourcesOf(pack, packs).find(({ id }) => id === source);
    return found === undefined ? source : textIn(found.short, lang);
  };

  const parameter = ({ name, label, values, unit, citation }: Parameter): string =>
    item(2, "·", `${textIn(label, lang)} ${style("dim", `(${name})`)}`) +
    values
      .map(({ value, from, until, citation: own = citation }) =>
        item(
          4,
          "",
          `${typeof value === "object" ? value.join(", ") : value}${unit === undefined ? "" : ` ${unit}`} ` +
            `${periodIn(from, until, lang)} · ${short(own.source)} ${own.provision}`,
        ),
      )
      .join("");

  return [
    item(0, "", style("bold", textIn(pack.title, lang))),
    field(labels.id, `${pack.id} ${pack.version}`),
    field(labels.status, words.status[pack.status]),
    field(labels.programme, pack.programme && textIn(pack.programme.title, lang)),
    field(
      labels.jurisdiction,
      `${pack.jurisdiction.country}, ${pack.jurisdiction.timeZone}, ${pack.jurisdiction.currency}`,
    ),
    field(labels.verified, verifiedDays(pack.verified, lang)),
    field(labels.builtOn, pack.extends?.map(({ id, version }) => `${id} ${version}`).join(", ")),
    list(
      labels.sources,
      pack.sources.map(
        (source) =>
          item(2, "·", `${textIn(source.short, lang)}: ${textIn(source.title, lang)} (${source.version})`) +
          item(4, "", style("dim", source.url)),
      ),
    ),
    list(labels.parameters, (pack.parameters ?? []).map(parameter)),
    list(
      labels.calls,
      (pack.calls ?? []).map((call) => item(2, "·", `${call.id ?? ""} ${call.title ?? ""}`)),
    ),
    list(
      `${labels.rules} (${pack.rules.length})`,
      pack.rules.map((rule) =>
        item(
          2,
          "·",
          `${textIn(rule.title, lang)} ${style("dim", `(${pack.id}/${rule.id}, ${words.severity[rule.severity]})`)}`,
        ),
      ),
    ),
  ].join("");
};

/** Both days are included. */
const verifiedDays = (verified: Pack["verified"], lang: Locale): string | undefined =>
  verified && [verified.from, verified.until].map((day) => (day === undefined ? "" : dayIn(day, lang))).join("–");

/** Sources that a pack's citations may name: its own and those of the layers under it. */
const sourcesOf = (pack: Pack, packs: ReadonlyArray<Pack>): Pack["sources"] => [
  ...pack.sources,
  ...(pack.extends ?? []).flatMap(({ id }) => {
    const layer = packs.find((one) => one.id === id);
    return layer === undefined ? [] : sourcesOf(layer, packs);
  }),
];
