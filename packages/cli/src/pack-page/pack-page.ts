import { textIn } from "@kaari/core";
import type { PageOptions } from "../command-options.ts";
import type { Host } from "../host.ts";
import { findPack } from "../pack/index.ts";
import { criteriaOn, obligationsOn, stepsOn } from "./duties.ts";
import { definitionsOn, parametersOn, tablesOn } from "./figures.ts";
import { blocks, code, heading, list, plain } from "./markdown.ts";
import { address, type Page, pageOf } from "./page.ts";
import { field, rulesOn } from "./rules.ts";

/** A pack as one page of Markdown; the same pack gives the same page. */
export const packPage = async (asked: string, { lang, with: layers }: PageOptions, { cwd }: Host): Promise<string> => {
  const { pack, packs } = await findPack(asked, cwd, layers);
  const page = pageOf(pack, packs, lang);
  const { labels, words } = page;
  return blocks([
    heading(1, textIn(pack.title, lang)),
    list(aboutOn(page)),
    section(words.labels.sources, sourcesOn(page)),
    section(words.labels.parameters, parametersOn(page)),
    section(labels.definitions, definitionsOn(page)),
    section(labels.tables, tablesOn(page)),
    section(words.labels.rules, rulesOn(page)),
    section(labels.criteria, criteriaOn(page)),
    section(labels.steps, stepsOn(page)),
    section(labels.obligations, obligationsOn(page)),
    section(
      words.labels.calls,
      list((pack.calls ?? []).map(({ id = "", title = "" }) => `${code(id)} ${plain(title)}`)),
    ),
  ]);
};

const section = (title: string, text: string): string => (text === "" ? "" : blocks([heading(2, title), text]));

const aboutOn = ({ pack, lang, labels, words, day }: Page): ReadonlyArray<string> => {
  const { verified, programme, jurisdiction, open = [] } = pack;
  const named = words.labels;
  const layers = (pack.extends ?? []).map(({ id, version }) => `${code(id)} ${version}`).join(", ");
  return [
    field(named.id, `${code(pack.id)} ${pack.version}`),
    field(named.status, words.status[pack.status]),
    ...(programme === undefined ? [] : [field(named.programme, plain(textIn(programme.title, lang)))]),
    field(named.jurisdiction, plain(`${jurisdiction.country}, ${jurisdiction.timeZone}, ${jurisdiction.currency}`)),
    ...(verified === undefined
      ? []
      : [field(named.verified, `${day(verified.from)}–${verified.until === undefined ? "" : day(verified.until)}`)]),
    ...(layers === "" ? [] : [field(named.builtOn, layers)]),
    ...(open.length === 0 ? [] : [field(labels.open, open.map((gate) => words.gate[gate]).join(", "))]),
  ];
};

const sourcesOn = ({ pack, lang }: Page): string =>
  list(
    pack.sources.map(
      ({ short, title, url, version }) =>
        `[${plain(textIn(short, lang))}](${address(url)}): ${plain(textIn(title, lang))} (${plain(version)})`,
    ),
  );
