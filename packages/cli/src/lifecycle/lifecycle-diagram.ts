import { kaariLifecycle, mermaid, svg } from "@kaari/core/lifecycle";
import type { DiagramOptions } from "../command-options.ts";

const draw = { mermaid, svg } as const satisfies Readonly<Record<DiagramOptions["format"], unknown>>;

/** The life of a project as a drawing. */
export const lifecycleDiagram = ({ format, lang }: DiagramOptions): string => draw[format](kaariLifecycle, lang);
