import { textIn } from "@kaari/core";
import { blocks, code, feel, heading, list } from "./markdown.ts";
import type { Page } from "./page.ts";
import { field } from "./rules.ts";

/** The events by which a duty is met, where there are any. */
const met = (events: ReadonlyArray<string> | undefined, labels: Page["labels"]): ReadonlyArray<string> =>
  events === undefined ? [] : [field(labels.metBy, events.map(code).join(", "))];

export const stepsOn = ({ pack, lang, labels, words, cited }: Page): string =>
  blocks(
    (pack.requirements ?? []).map(({ id, title, who, gate, when, by, metBy, since, citation }) =>
      blocks([
        heading(3, textIn(title, lang)),
        list([
          code(id),
          field(words.labels.gate, words.gate[gate]),
          field(labels.who, who),
          field(words.labels.provision, cited(citation)),
          ...met(metBy, labels),
        ]),
        ...(when === undefined ? [] : [`**${words.labels.conditions}**\n`, feel(when)]),
        ...(since === undefined ? [] : [`**${labels.since}**\n`, feel(since)]),
        ...(by === undefined ? [] : [`**${labels.due}**\n`, feel(by)]),
      ]),
    ),
  );

export const obligationsOn = ({ pack, lang, labels, words, cited }: Page): string =>
  blocks(
    (pack.obligations ?? []).map(({ id, title, owner, when, due, metBy, since, citation }) =>
      blocks([
        heading(3, textIn(title, lang)),
        list([
          code(id),
          field(labels.who, owner),
          field(words.labels.provision, cited(citation)),
          ...met(metBy, labels),
        ]),
        ...(when === undefined ? [] : [`**${words.labels.conditions}**\n`, feel(when)]),
        ...(since === undefined ? [] : [`**${labels.since}**\n`, feel(since)]),
        ...(due === undefined ? [] : [`**${labels.due}**\n`, feel(due)]),
      ]),
    ),
  );

export const criteriaOn = ({ pack, lang, labels, words, cited }: Page): string =>
  blocks(
    (pack.criteria ?? []).map(({ id, title, scale, weight, threshold, citation }) =>
      blocks([
        heading(3, textIn(title, lang)),
        list([
          code(id),
          field(labels.scale, scale === "pass-fail" ? labels.passFail : `${scale.from}–${scale.to}`),
          ...(weight === undefined ? [] : [field(labels.weight, String(weight))]),
          ...(threshold === undefined ? [] : [field(labels.threshold, String(threshold))]),
          field(words.labels.provision, cited(citation)),
        ]),
      ]),
    ),
  );
