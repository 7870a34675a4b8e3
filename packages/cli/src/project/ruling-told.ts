import { describeRemedy, type Finding, type Locale, remedies, textIn } from "@kaari/core";
import { explainRefusal, type KaariCommand, type Project, projectLife } from "@kaari/core/lifecycle";
import { encodeEvent } from "@kaari/core/lifecycle/schema";
import type { Host } from "../host.ts";
import { dayIn, paintFor, printable, sentencesIn } from "../output/index.ts";
import { rulesOf } from "../pack/index.ts";
import type { Ruling } from "./ruling.ts";
import { projectWords } from "./project-words.ts";
import { titleOf } from "./title-of.ts";

/** A ruling with what it is about. */
export interface Told extends Ruling {
  readonly command: KaariCommand;
  readonly before: Project;
  /** Whether the events went into the file: not where somebody only asks. */
  readonly written: boolean;
}

/** Remedies printed for one rule. */
const mostRemedies = 3;

const after = ({ before, decision }: Told): Project =>
  decision.accepted ? projectLife.replay(decision.events, before) : before;

/** What stands in the way at the gate, each with what would remove it. */
const obstacles = (
  { assessed, command, decision }: Told,
  locale: Locale,
): ReadonlyArray<{
  readonly finding: Finding;
  readonly sentence: string;
  readonly remedies: ReadonlyArray<string>;
}> => {
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

export const rulingText = (told: Told, locale: Locale, { colour, columns }: Host["stdout"]): string => {
  const { style, item } = paintFor(colour, columns);
  const words = projectWords[locale];
  const { command, before, decision, assessed } = told;
  const title = titleOf("commands", command.type, locale);
  const head = `${title} (${dayIn(command.on, locale)}, ${printable(command.actor.id === command.actor.role ? titleOf("roles", command.actor.role, locale) : `${titleOf("roles", command.actor.role, locale)}: ${command.actor.id}`)})`;
  if (!decision.accepted) {
    const stopped = obstacles(told, locale);
    return [
      item(0, style("red", "✗"), style("bold", head)),
      item(2, "", printable(explainRefusal(decision.refusal, locale))),
      ...stopped.flatMap(({ finding, sentence, remedies: found }) => [
        "\n",
        item(2, style("red", "✗"), printable(sentence)),
        ...finding.citations.map(({ document, provision }) =>
          item(4, "", `${textIn(document.short, locale)} ${provision}`),
        ),
        item(4, "", style("dim", finding.rule)),
        ...found.slice(0, mostRemedies).map((remedy) => item(4, style("green", "→"), printable(remedy))),
      ]),
    ].join("");
  }
  const project = after(told);
  const stage = titleOf("stages", project.stage, locale);
  const reviews = assessed?.assessment.reviews.length ?? 0;
  return [
    item(0, style("green", "✓"), style("bold", head)),
    item(
      2,
      "",
      before.stage === project.stage
        ? `${words.stage}: ${stage}`
        : `${words.stage}: ${titleOf("stages", before.stage, locale)} → ${stage}`,
    ),
    reviews === 0 ? "" : item(2, style("cyan", "◆"), words.forPerson(reviews)),
    told.written ? "" : item(2, "", style("dim", words.nothingWritten)),
  ].join("");
};

export const rulingJson = (told: Told, locale: Locale): string => {
  const { command, decision, assessed } = told;
  const project = after(told);
  const shown = decision.accepted
    ? { accepted: true, written: told.written, stage: project.stage, events: decision.events.map(encodeEvent) }
    : {
        accepted: false,
        written: false,
        stage: project.stage,
        message: explainRefusal(decision.refusal, locale),
        refusal: shortRefusal(decision.refusal),
        findings: obstacles(told, locale).map(({ finding, sentence, remedies: found }) => ({
          rule: finding.rule,
          outcome: finding.outcome,
          message: sentence,
          citations: finding.citations.map(({ document, provision }) => ({
            source: textIn(document.short, locale),
            provision,
            url: document.url,
          })),
          missing: finding.missing.map(({ path }) => path),
          remedies: found,
        })),
      };
  const reviews = assessed?.assessment.reviews.map(({ rule }) => rule) ?? [];
  return `${JSON.stringify({ command: command.type, title: titleOf("commands", command.type, locale), version: project.version, on: command.on, actor: command.actor, ...shown, reviews }, null, 2)}\n`;
};

/** The refusal without what stands beside it: whole findings, and the assessment that was found. */
const shortRefusal = (refusal: Extract<Told["decision"], { readonly accepted: false }>["refusal"]) => {
  switch (refusal.kind) {
    case "blocked":
      return { ...refusal, findings: refusal.findings.map(({ rule }) => rule) };
    case "step-open":
      return { ...refusal, steps: refusal.steps.map(({ id }) => id) };
    case "not-assessed":
      return { ...refusal, found: refusal.found?.pack };
    default:
      return refusal;
  }
};
