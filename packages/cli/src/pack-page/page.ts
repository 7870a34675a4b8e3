import type { Citation, Locale, Pack } from "@kaari/core";
import { textIn } from "@kaari/core";
import { dayIn } from "../output/index.ts";
import { type Words, wordsIn } from "../words/index.ts";
import { type PageLabels, pageLabels } from "./labels.ts";
import { plain } from "./markdown.ts";

/** What every part of a page is written with. */
export interface Page {
  readonly pack: Pack;
  readonly lang: Locale;
  readonly words: Words;
  readonly labels: PageLabels;
  readonly day: (day: string) => string;
  /** `[VNA 867/2021](https://…) 14 § (law)`. */
  readonly cited: (citation: Citation) => string;
}

/** `packs` are those that the pack extends: their sources are cited too. */
export const pageOf = (pack: Pack, packs: ReadonlyArray<Pack>, lang: Locale): Page => {
  const words = wordsIn(lang);
  const sources = [pack, ...layersOf(pack, packs)].flatMap((layer) => layer.sources);
  return {
    pack,
    lang,
    words,
    labels: pageLabels(lang),
    day: (day) => dayIn(day, lang),
    cited: ({ source, provision, certainty }) => {
      const known = sources.find(({ id }) => id === source);
      const named =
        known === undefined ? plain(source) : `[${plain(textIn(known.short, lang))}](${address(known.url)})`;
      return `${named} ${plain(provision)} (${words.certainty[certainty]})`;
    },
  };
};

const layersOf = (pack: Pack, packs: ReadonlyArray<Pack>): ReadonlyArray<Pack> =>
  (pack.extends ?? []).flatMap(({ id, version }) => {
    const layers = packs.filter((each) => each.id === id && each.version === version).slice(0, 1);
    return layers.concat(layers.flatMap((layer) => layersOf(layer, packs)));
  });

/** An address in which no bracket ends the link. */
export const address = (url: string): string =>
  url.replaceAll(/[()\s<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);
