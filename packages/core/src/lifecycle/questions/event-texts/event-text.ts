import type { Said } from "../../engine/refusal.ts";
import type { EventData } from "../../kaari/data/event-data.ts";
import type { EventName } from "../../kaari/events.ts";
import type { Words } from "../words.ts";

/** Values of an event's sentences; a sentence whose value is missing is not said. */
export type Values = Readonly<Record<string, Said | undefined>>;

/** How an event is told: what it is called, and sentences filled with what it says. */
export interface EventText<E extends EventName = EventName> {
  readonly title: Words;
  /** A plain text is the same in every language. Texts and numbers of the event go by their names. */
  readonly tells?: ReadonlyArray<Words | string>;
  /** Values that are not a text or a number of the event, or go by another name. */
  values?(data: EventData[E]): Values;
}

export type EventTexts<E extends EventName> = { readonly [Name in E]: EventText<Name> };

export const money = (amount: number): Said => ({ money: amount });
export const day = (on: string): Said => ({ day: on });
export const code = (name: string): Said => ({ code: name });

/** Amounts together, in minor units. */
export const total = (lines: ReadonlyArray<{ readonly amount?: number | undefined }>): Said =>
  money(lines.reduce((sum, { amount }) => sum + (amount ?? 0), 0));

/** Reasons in a row, without a full stop at the end. */
export const grounds = (reasons: ReadonlyArray<{ readonly text: string }>): string | undefined =>
  reasons.length === 0 ? undefined : reasons.map(({ text }) => text.replace(/\.$/u, "")).join("; ");

/** Texts in a row; nothing where there are none. */
export const row = (items: ReadonlyArray<string> | undefined): string | undefined =>
  items === undefined || items.length === 0 ? undefined : items.join(", ");
