import {
  type TipCause,
  type CompiledPack,
  type Gate,
  type Locale,
  type LocalizedText,
  type ParameterUsed,
  type ResolvedCitation,
  textIn,
  type TippedCase,
} from "@kaari/core";
import { match } from "ts-pattern";
import type { Fault } from "../input/index.ts";
import type { ReplayCounts } from "../words/index.ts";

/** What holds for every application of a replay. */
export interface ReplayRun {
  readonly before: CompiledPack;
  readonly after: CompiledPack;
  readonly gate: Gate;
  readonly on: string;
  readonly locale: Locale;
  readonly colour: boolean;
  readonly columns: number;
}

/** An application that two packs were asked about. */
export type Replayed =
  | { readonly kind: "unmoved"; readonly id: string }
  | { readonly kind: "tipped"; readonly id: string; readonly tipped: TippedCase }
  | { readonly kind: "unreadable"; readonly id: string; readonly faults: ReadonlyArray<Fault> };

/** A form of output, piece by piece. */
export interface ReplayReport {
  readonly begin: () => string;
  readonly application: (replayed: Replayed) => string;
  readonly end: (counts: ReplayCounts) => string;
}

/** One JSON document: both packs, every application that tips or cannot be read, the counts. */
export const replayJson = ({ before, after, gate, on, locale }: ReplayRun): ReplayReport => {
  let told = 0;
  const citationJson = ({ document, provision, certainty }: ResolvedCitation) => ({
    source: textIn(document.short, locale),
    provision,
    certainty,
    url: document.url,
  });
  const usedJson = ({ value, citation, keyDate, holds }: ParameterUsed) => ({
    value,
    citation: citation && citationJson(citation),
    keyDate,
    holds,
  });
  const labelled = (label: LocalizedText | undefined) => label && textIn(label, locale);
  const causeJson = (cause: TipCause) =>
    match(cause)
      .with({ kind: "rule-added" }, { kind: "rule-removed" }, { kind: "rule-changed" }, (rule) => ({
        ...rule,
        citations: rule.citations.map(citationJson),
      }))
      .with({ kind: "definition" }, (definition) => ({ ...definition, label: labelled(definition.label) }))
      .with({ kind: "parameter" }, ({ kind, name, label, before: was, after: is }) => ({
        kind,
        name,
        label: labelled(label),
        before: usedJson(was),
        after: usedJson(is),
      }))
      .with({ kind: "jurisdiction" }, (jurisdiction) => jurisdiction)
      .exhaustive();
  const applicationJson = (replayed: Replayed) =>
    replayed.kind === "tipped"
      ? {
          id: replayed.id,
          verdict: replayed.tipped.verdict,
          rules: replayed.tipped.rules.map(({ title, because, ...rule }) => ({
            ...rule,
            title: textIn(title, locale),
            because: because.map(causeJson),
          })),
        }
      : { id: replayed.id, verdict: "unreadable", problems: replayed.kind === "unreadable" ? replayed.faults : [] };
  return {
    begin: () => {
      const head = { schema: 1, before: packJson(before), after: packJson(after), gate, on, language: locale };
      return `${JSON.stringify(head).slice(0, -1)},"applications":[`;
    },
    application: (replayed) =>
      replayed.kind === "unmoved" ? "" : `${told++ === 0 ? "" : ","}\n${JSON.stringify(applicationJson(replayed))}`,
    end: (counts) => `\n],"summary":${JSON.stringify(counts)}}\n`,
  };
};

const packJson = ({ pack, hash }: CompiledPack) => ({ id: pack.id, version: pack.version, hash });
