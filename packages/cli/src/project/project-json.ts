import { formatMinor } from "@kaari/core";
import type { Project } from "@kaari/core/lifecycle";
import { moneyOf, type OpenCommand, phaseOf } from "./project-standing.ts";

const text = (amount: number): string => formatMinor(amount, "EUR");

/** A project as it stands, for machines: money as decimal text. Keys are stable; keys may be added. */
export const projectJson = (project: Project, on: string, open: ReadonlyArray<OpenCommand>): string => {
  const { stream, title, stage, version, pack, period, conditions, claims, changes, reports, results, clocks } =
    project;
  const { granted, paid, openAdvance, recovered, left } = moneyOf(project);
  const shown = {
    project: stream,
    title,
    stage,
    phase: phaseOf(project),
    events: version,
    on,
    pack,
    period,
    informationBy: project.informationBy,
    money: {
      granted: text(granted),
      paid: text(paid),
      openAdvance: text(openAdvance),
      recovered: text(recovered),
      left: text(left),
    },
    conditions,
    claims: claims.map(({ id, state, final, support, paid: out, cleared, corrected }) => ({
      id,
      state,
      final,
      support: text(support),
      paid: text(out),
      cleared: text(cleared),
      corrected: text(corrected),
    })),
    changes: changes.map(({ id, state, pendingOn }) => ({ id, state, pendingOn })),
    reports,
    results,
    clocks,
    commands: open,
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
};
