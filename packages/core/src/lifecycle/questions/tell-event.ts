import type { Locale } from "../../primitives/index.ts";
import type { LifecycleEvent } from "../engine/event.ts";
import type { Said } from "../engine/refusal.ts";
import type { EventData } from "../kaari/data/event-data.ts";
import type { EventName } from "../kaari/events.ts";
import type { KaariNames } from "../kaari/transition.ts";
import type { EventText } from "./event-texts/event-text.ts";
import { eventTexts } from "./event-texts/event-texts.ts";
import { fill } from "./say.ts";
import { type Words, wordsIn } from "./words.ts";

export interface ToldEvent {
  readonly title: string;
  /** What it says besides; empty where it says nothing. */
  readonly text: string;
}

const pluginEvent: Words = ["Lisäosan tapahtuma {type}", "Tilläggets händelse {type}", "Event {type} of a plugin"];
const absentPlugin: Words = [
  "Lisäosaa {name} {version} ei ole tässä, joten tapahtumaa ei tulkita.",
  "Tillägget {name} {version} finns inte här, och händelsen tolkas inte.",
  "Plugin {name} {version} is not here, and the event is not read.",
];

const textOf = (type: string): EventText | undefined =>
  Object.hasOwn(eventTexts, type)
    ? // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has this name
      eventTexts[type as EventName]
    : undefined;

/** Texts and numbers of the data, by their names. */
const plainValues = (data: object): Readonly<Record<string, Said>> =>
  Object.fromEntries(
    Object.entries(data).filter(([, value]) => typeof value === "string" || typeof value === "number"),
  );

/** An event in words: what it is called, and what it says. */
export const tellEvent = (event: LifecycleEvent<KaariNames>, locale: Locale): ToldEvent => {
  const { plugin } = event.meta;
  const text = plugin === undefined ? textOf(event.type) : undefined;
  if (text === undefined) {
    const values = { type: event.type, name: plugin?.name ?? "?", version: plugin?.version ?? "?" };
    return {
      title: fill(wordsIn(pluginEvent, locale), values, locale),
      text: fill(wordsIn(absentPlugin, locale), values, locale),
    };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a history is read by the schemas of its events
  const data = event.data as EventData[EventName];
  const values: Record<string, Said | undefined> = { ...plainValues(data), ...text.values?.(data) };
  const sentences = (text.tells ?? []).flatMap((tale) => {
    const sentence = typeof tale === "string" ? tale : wordsIn(tale, locale);
    return isKnown(sentence, values) ? [ended(fill(sentence, values, locale))] : [];
  });
  return { title: wordsIn(text.title, locale), text: sentences.join(" ") };
};

const isKnown = (
  sentence: string,
  values: Readonly<Record<string, Said | undefined>>,
): values is Readonly<Record<string, Said>> =>
  [...sentence.matchAll(/\{(\w+)\}/gu)].every(
    ([, name = ""]) => Object.hasOwn(values, name) && values[name] !== undefined,
  );

/** What people wrote may want its full stop. */
const ended = (sentence: string): string => (/[.!?…”"]$/u.test(sentence) ? sentence : `${sentence}.`);
