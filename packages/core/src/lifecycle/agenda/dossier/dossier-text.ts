import { caseFileFacts, factAt } from "../../../domain/index.ts";
import { type Locale, textIn } from "../../../primitives/index.ts";
import type { Said } from "../../engine/refusal.ts";
import { codeWord } from "../../questions/code-words.ts";
import { fill, sayDay, sayMoney } from "../../questions/say.ts";
import { wordsIn } from "../../questions/words.ts";
import type { AgendaEntry } from "../agenda-entry.ts";
import type { Dossier } from "./dossier.ts";
import { dossierLabels, dueStateWords } from "./dossier-labels.ts";

/** A dossier as Markdown that a person reads. */
export const dossierText = (dossier: Dossier, locale: Locale): string => {
  const label = (name: keyof typeof dossierLabels, values: Readonly<Record<string, Said>> = {}): string =>
    fill(wordsIn(dossierLabels[name], locale), values, locale);
  const money = (amount: number): string => sayMoney(amount, locale);
  const day = (on: string): string => sayDay(on, locale);
  const section = (name: keyof typeof dossierLabels, lines: ReadonlyArray<string>): ReadonlyArray<string> => [
    `## ${label(name)}`,
    "",
    ...(lines.length === 0 ? [label("none")] : lines.map((line) => `- ${line}`)),
    "",
  ];
  const { phase, stage, period, pack, money: position } = dossier;
  const amounts: ReadonlyArray<readonly [keyof typeof dossierLabels, number]> = [
    ["granted", position.granted],
    ["advance", position.advancePaid],
    ["cleared", position.advanceCleared],
    ["uncleared", position.advanceUncleared],
    ["decided", position.decided],
    ["paid", position.paid],
    ["left", position.left],
    ["toRecover", position.toRecover],
  ];
  const table =
    position.categories.length === 0
      ? []
      : [
          `| ${(["category", "inDecision", "claimed", "accepted", "remaining"] as const).map((name) => label(name)).join(" | ")} |`,
          "| --- | ---: | ---: | ---: | ---: |",
          ...position.categories.map(
            ({ category, granted, claimed, accepted, left }) =>
              `| ${[codeWord(category, locale), ...[granted, claimed, accepted, left].map(money)].join(" | ")} |`,
          ),
          "",
        ];
  const due = ({ title, state, due: on, waitingFor, citation, provision }: AgendaEntry): string => {
    const basis =
      citation === undefined ? provision : `${textIn(citation.document.short, locale)}, ${citation.provision}`;
    const when = on === undefined ? [] : [day(on)];
    const waits = waitingFor.map((path) => questionOf(path, locale)).join(" ");
    const standing = state === "waiting" ? `${label("waits")}: ${waits}` : wordsIn(dueStateWords[state], locale);
    const said = [...when, standing].join(", ");
    return `${inLine(textIn(title, locale))} – ${said}${basis === undefined ? "" : ` (${basis})`}`;
  };
  const recorded = ({ id, state }: { readonly id: string; readonly state: string }): string =>
    `${id}: ${codeWord(state, locale)}`;
  return [
    `# ${label("dossier")}: ${inLine(dossier.title ?? dossier.id)}`,
    "",
    [
      `${label("on", { on: { day: dossier.on } })}.`,
      label("stage", { phase: phase.title, stage: stage.title }),
      ...(period === undefined ? [] : [label("period", { from: day(period.startsOn), until: day(period.endsOn) })]),
      ...(pack === undefined ? [] : [label("pack", { ...pack })]),
      label("people"),
    ].join(" "),
    "",
    ...(dossier.notes.length === 0 ? [] : section("notes", dossier.notes.map(inLine))),
    ...section(
      "money",
      amounts.map(([name, amount]) => `${label(name)}: ${money(amount)}`),
    ),
    ...table,
    ...section(
      "conditions",
      dossier.conditions.map(({ text, by, state }) =>
        [inLine(text), codeWord(state, locale), ...(by === undefined ? [] : [day(by)])].join(" – "),
      ),
    ),
    ...section(
      "claims",
      dossier.claims.map((claim) => `${recorded(claim)}, ${money(claim.support)}`),
    ),
    ...section("changes", dossier.changes.map(recorded)),
    ...section("reports", dossier.reports.map(recorded)),
    ...section(
      "results",
      dossier.results.map(({ title, state }) => `${inLine(title)}: ${codeWord(state, locale)}`),
    ),
    ...section("agenda", dossier.agenda.map(due)),
    ...section(
      "last",
      dossier.last.map(({ on, title, text }) => inLine(`${day(on)} ${title}${text === "" ? "" : `: ${text}`}`)),
    ),
    ...section(
      "may",
      dossier.may.map(({ title }) => title),
    ),
  ].join("\n");
};

/** What asks for a fact; its path where nothing does. */
const questionOf = (path: string, locale: Locale): string => {
  const fact = factAt(caseFileFacts, path.split("."));
  return fact !== undefined && "question" in fact && fact.question !== undefined ? textIn(fact.question, locale) : path;
};

/** What people wrote, in one line, so that it cannot begin a heading or a list of its own. */
const inLine = (text: string): string => text.replaceAll(/\s+/gu, " ").trim();
