import { type LocalizedText, type Locale, textIn } from "../../primitives/index.ts";
import type { LifecycleDefinition, Titled } from "../definition/definition.ts";
import { type Edge, edgesOf } from "../definition/edge.ts";

/** One arrow of a diagram: everything that leads from one stage to another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly labels: ReadonlyArray<Label>;
  /** Whether it is a way back, which only a project that came from there takes. */
  readonly isBack: boolean;
}

/** A command as an arrow shows it. */
export interface Label {
  /** What is done, and under which conditions. */
  readonly what: string;
  /** The roles that may. */
  readonly who: string;
}

/** Arrows in the order of their rows. What leaves a stage as it is has none. */
export const arrowsOf = (definition: LifecycleDefinition, locale: Locale): ReadonlyArray<Arrow> => {
  const labelOf = labels(definition, locale);
  const arrows = new Map<string, Arrow>();
  for (const edge of edgesOf(definition))
    for (const to of edge.to.filter((stage) => stage !== edge.from)) {
      const isBack = typeof edge.row.next !== "string";
      const key = JSON.stringify([edge.from, to, isBack]);
      const before = arrows.get(key)?.labels ?? [];
      arrows.set(key, { from: edge.from, to, isBack, labels: [...before, labelOf(edge)] });
    }
  return [...arrows.values()];
};

const labels = ({ commands, roles, conditions }: LifecycleDefinition, locale: Locale): ((edge: Edge) => Label) => {
  const commandOf = titles(commands, locale);
  const roleOf = titles(roles, locale);
  const conditionOf = titles(conditions, locale);
  return ({ row }) => {
    const when = (row.when ?? []).map(conditionOf).join(", ");
    const what = commandOf(row.command);
    return { what: when === "" ? what : `${what} (${when})`, who: row.roles.map(roleOf).join(", ") };
  };
};

/** What people call the names of a list. */
export const titles = (list: ReadonlyArray<Titled>, locale: Locale): ((id: string) => string) => {
  const byId = new Map<string, LocalizedText>(list.map(({ id, title }) => [id, title]));
  return (id) => {
    const title = byId.get(id);
    return title === undefined ? id : textIn(title, locale);
  };
};
