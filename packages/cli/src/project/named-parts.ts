import { type CompiledPack, type Locale, textIn } from "@kaari/core";
import type { HistoryEvent } from "@kaari/core/lifecycle/schema";
import { rulesOf } from "../pack/index.ts";

/** What people call the rules and the steps that an event names by their ids. */
export type TitleOfPart = (id: string) => string | undefined;

/** Titles of a pack's rules and required steps, by their full ids. */
export const partTitles = (pack: CompiledPack, locale: Locale): TitleOfPart => {
  const titles = new Map<string, string>();
  for (const { id, rule } of rulesOf(pack)) titles.set(id, textIn(rule.title, locale));
  for (const { placed } of pack.requirements)
    titles.set(`${placed.pack.id}/${placed.part.id}`, textIn(placed.part.title, locale));
  return (id) => titles.get(id);
};

const namesIn = (value: unknown, key = ""): ReadonlyArray<string> => {
  if (typeof value === "string") return key === "rule" || key === "step" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => namesIn(member, Array.isArray(value) ? key : name));
};

/** The rules and steps that an event's data names, each once. */
export const partsNamed = ({ data }: HistoryEvent): ReadonlyArray<string> => [...new Set(namesIn(data))];
