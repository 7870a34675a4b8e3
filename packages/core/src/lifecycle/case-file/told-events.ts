import type { Project, Told } from "../kaari/project.ts";

export type ToldEvent = NonNullable<Told>["event"];
type Name = ToldEvent["type"];
type Named<T extends Name> = Extract<ToldEvent, { readonly type: T }>;

/** What was told of a project, the first one first. */
export const toldOf = ({ told }: Project): ReadonlyArray<ToldEvent> => {
  const events: Array<ToldEvent> = [];
  for (let one = told; one !== undefined; one = one.before) events.push(one.event);
  return events.toReversed();
};

/** The events of one name. */
export const named = <T extends Name>(events: ReadonlyArray<ToldEvent>, type: T): ReadonlyArray<Named<T>> =>
  events.filter((event): event is Named<T> => event.type === type);
