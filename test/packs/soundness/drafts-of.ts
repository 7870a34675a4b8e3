import { isGiven } from "../../robustness/drafts.ts";
import type { Chance } from "../differential/chance.ts";

/** Facts as a file holds them, or as rules read them: plain records and lists. */
export type Facts = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Facts =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a fact stays in every draft: it is given, or holds what is. */
const stays = (name: string, value: unknown): boolean =>
  isGiven(name, value) || (isRecord(value) && Object.entries(value).some(([member, fact]) => isGiven(member, fact)));

/** The same facts, some of them left out at any depth; lists keep their length, as a list is complete as given. */
export const draftBy = (chance: Chance, share: number, facts: Facts): Facts => {
  const within = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(within);
    return isRecord(value) ? draftBy(chance, share, value) : value;
  };
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) =>
      !stays(name, value) && chance.of(share) ? [] : [[name, within(value)]],
    ),
  );
};

const withoutGiven = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutGiven);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => (isGiven(name, member) ? [] : [[name, withoutGiven(member)]])),
  );
};

/** The draft with what it lacks taken from `others`; lists stay as they are, but for facts that their items lack. */
export const filledFrom = (draft: Facts, others: Facts): Facts => {
  const within = (mine: unknown, theirs: unknown): unknown => {
    if (isRecord(mine) && isRecord(theirs)) return filledFrom(mine, theirs);
    if (!Array.isArray(mine) || !Array.isArray(theirs)) return mine;
    return mine.map((item: unknown, index) => within(item, theirs[index % theirs.length]));
  };
  const result: Record<string, unknown> = { ...draft };
  for (const [name, theirs] of Object.entries(others))
    if (Object.hasOwn(draft, name)) result[name] = within(draft[name], theirs);
    else if (!isGiven(name, theirs)) result[name] = withoutGiven(theirs);
  return result;
};
