import { recordOf, sumOf } from "../kaari/behaviour/records.ts";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import type { ChangePart } from "../kaari/data/implementation.ts";
import type { CostLine } from "../kaari/data/parts.ts";
import type { Project } from "../kaari/project.ts";

/** What the history tells of a change application; money in minor units. */
export interface ChangeFacts {
  readonly parts: Array<ChangePart["type"]>;
  readonly pendingOn: string;
  readonly reasons?: string | undefined;
  readonly urgent: boolean;
  readonly endsOn?: string | undefined;
  readonly total?: number | undefined;
  readonly costs?: Array<CostLine> | undefined;
  readonly content?: string | undefined;
  readonly partners?: string | undefined;
  readonly decision?:
    | {
        readonly madeOn: string;
        readonly parts: Array<{
          readonly part: ChangePart["type"];
          readonly outcome: "accepted" | "accepted-with-changes" | "refused";
        }>;
      }
    | undefined;
}

interface Told {
  readonly parts: ReadonlyArray<ChangePart>;
  readonly pendingOn: string;
  readonly reason: string | undefined;
  readonly urgent: boolean;
}

const toldBy = ({ changes }: Project, asked: KaariCommand | undefined): Told | undefined => {
  if (asked?.type === "RequestChange")
    return {
      parts: asked.data.parts,
      pendingOn: asked.on,
      reason: asked.data.reason,
      urgent: asked.data.urgent !== undefined,
    };
  return asked?.type === "DecideChange" ? recordOf(changes, asked.data.change) : changes.at(-1);
};

const decisionOf = (parts: ReadonlyArray<ChangePart>, asked: KaariCommand | undefined): ChangeFacts["decision"] =>
  asked?.type === "DecideChange"
    ? {
        madeOn: asked.on,
        parts: asked.data.parts.flatMap(({ id, ruling }) => {
          const part = recordOf(parts, id);
          return part === undefined ? [] : [{ part: part.type, outcome: ruling }];
        }),
      }
    : undefined;

/** The change that is asked about, or else the last one. */
export const changeFacts = (project: Project, asked: KaariCommand | undefined): ChangeFacts | undefined => {
  const told = toldBy(project, asked);
  if (told === undefined) return undefined;
  const { parts, pendingOn, reason, urgent } = told;
  const facts: { -readonly [Name in keyof ChangeFacts]: ChangeFacts[Name] } = {
    parts: [...new Set(parts.map(({ type }) => type))],
    pendingOn,
    reasons: reason,
    urgent,
    decision: decisionOf(parts, asked),
  };
  for (const part of parts) {
    if (part.type === "period") facts.endsOn = part.endsOn;
    if (part.type === "content") facts.content = part.text;
    if (part.type === "partners") facts.partners = part.text;
    if (part.type === "budget") {
      facts.costs = [...part.costs];
      facts.total = sumOf(part.costs.map(({ amount }) => amount));
    }
  }
  return facts;
};
