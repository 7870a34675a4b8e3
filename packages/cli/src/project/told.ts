import { describeRemedy, type Finding, type Locale, remedies } from "@kaari/core";
import { type KaariCommand, type Project, projectLife } from "@kaari/core/lifecycle";
import { sentencesIn } from "../output/index.ts";
import { rulesOf } from "../pack/index.ts";
import type { Ruling } from "./ruling.ts";

/** A ruling with what it is about. */
export interface Told extends Ruling {
  readonly command: KaariCommand;
  readonly before: Project;
  /** Whether the events went into the file: not where somebody only asks. */
  readonly written: boolean;
}

/** The project once the command is carried out, or as it was. */
export const after = ({ before, decision }: Told): Project =>
  decision.accepted ? projectLife.replay(decision.events, before) : before;

/** A rule that stops a command: what is wrong, and what would remove it. */
export interface Obstacle {
  readonly finding: Finding;
  readonly sentence: string;
  readonly remedies: ReadonlyArray<string>;
}

export const obstacles = ({ assessed, command, decision }: Told, locale: Locale): ReadonlyArray<Obstacle> => {
  if (assessed === undefined || decision.accepted || decision.refusal.kind !== "blocked") return [];
  const { findings } = decision.refusal;
  const blocking = assessed.assessment.findings.filter(
    ({ rule, severity, outcome }) =>
      severity === "blocking" && findings.some((finding) => finding.rule === rule && finding.outcome === outcome),
  );
  const asker = command.actor.role === "authority" ? "authority" : "applicant";
  const found = remedies(assessed.assessment, { asker });
  const sentence = sentencesIn(locale, rulesOf(assessed.pack));
  return blocking.map((finding) => ({
    finding,
    sentence: sentence(finding),
    remedies: (found.find(({ rule, part }) => rule === finding.rule && part === finding.part)?.remedies ?? []).map(
      (remedy) => describeRemedy(remedy, locale),
    ),
  }));
};
