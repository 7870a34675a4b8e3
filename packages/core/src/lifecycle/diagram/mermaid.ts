import { type Locale, textIn } from "../../primitives/index.ts";
import type { LifecycleDefinition } from "../definition/definition.ts";
import { arrowsOf } from "./arrow.ts";

/** A definition as a Mermaid state diagram, phases around their stages. What leaves a stage as it is is not drawn. */
export const mermaid = (definition: LifecycleDefinition, locale: Locale): string => {
  const { phases, stages } = definition;
  const ids = new Map<string, string>([["new", "[*]"], ...stages.map(({ id }, index) => [id, `s${index}`] as const)]);
  const idOf = (stage: string): string => ids.get(stage) ?? stage;
  return [
    "stateDiagram-v2",
    ...phases.flatMap((phase, index) => [
      `  state "${escaped(textIn(phase.title, locale))}" as p${index} {`,
      ...stages
        .filter((stage) => stage.phase === phase.id)
        .map((stage) => `    state "${escaped(textIn(stage.title, locale))}" as ${idOf(stage.id)}`),
      "  }",
    ]),
    ...arrowsOf(definition, locale).flatMap(({ from, to, labels }) =>
      labels.map(({ what }) => `  ${idOf(from)} --> ${idOf(to)} : ${escaped(what)}`),
    ),
    ...stages.filter(({ final }) => final === true).map(({ id }) => `  ${idOf(id)} --> [*]`),
    "",
  ].join("\n");
};

/** Text in which nothing means anything to Mermaid: what might is written as the number of its character. */
const escaped = (text: string): string =>
  text.replaceAll(/[^\p{L}\p{N} .,()§/-]/gu, (character) => `#${character.codePointAt(0)};`);
