import { checkDefinition, mermaid, svg } from "@kaari/core/lifecycle";
import type { DiagramOptions } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { Refused } from "../refused.ts";
import { definitionIn, firstOf } from "./definition-in.ts";

const draw = { mermaid, svg } as const satisfies Readonly<Record<DiagramOptions["format"], unknown>>;

/** The life of a project as a drawing. @throws Refused where the lifecycle does not hold together */
export const lifecycleDiagram = async (
  file: string | undefined,
  { format, lang }: DiagramOptions,
  { cwd }: Pick<Host, "cwd">,
): Promise<string> => {
  const definition = await definitionIn(file, cwd);
  const problems = checkDefinition(definition);
  if (problems.length === 0) return draw[format](definition, lang);
  throw new Refused(exitCode.badInput, `${file} does not hold together:\n${firstOf(problems)}`);
};
