export { checkDefinition } from "./definition/check-definition.ts";
export * from "./definition/definition-hash.ts";
export * from "./definition/definition-problem.ts";
export * from "./definition/definition.ts";
export * from "./definition/edge.ts";
export type { Availability, AvailabilityQuestion } from "./engine/availability.ts";
export type { Asked, Behaviour, Draft, Ruling } from "./engine/behaviour.ts";
export type * from "./engine/command.ts";
export { CorruptHistory } from "./engine/corrupt-history.ts";
export type { Decision } from "./engine/decision.ts";
export type * from "./engine/event.ts";
export type * from "./engine/gate-assessment.ts";
export type { Happened } from "./engine/happened.ts";
export * from "./engine/lifecycle.ts";
export type * from "./engine/refusal.ts";
export * from "./engine/standing.ts";
export type { KaariCommand, KaariEvent } from "./kaari/behaviour/phase-behaviour.ts";
export * from "./kaari/kaari-lifecycle.ts";
export * from "./kaari/project.ts";
export * from "./kaari/project-life.ts";
export { type Reason as KaariReason, reasons } from "./kaari/reasons.ts";
export type { KaariNames, KaariTransition } from "./kaari/transition.ts";
export { mermaid } from "./diagram/mermaid.ts";
export { svg } from "./diagram/svg.ts";
export { explainRefusal } from "./questions/explain-refusal.ts";
export { tellEvent, type ToldEvent } from "./questions/tell-event.ts";
export { type Chapter, chapters, timeline, type TimelineEntry } from "./questions/timeline.ts";
export { caseFileOf, type HistoryFacts } from "./case-file/case-file-of.ts";
export type { ChangeFacts } from "./case-file/change-facts.ts";
export type { ClaimFacts } from "./case-file/claim-facts.ts";
export {
  type Fate,
  fates,
  type MigrationCase,
  type MigrationPlan,
  type OffendingEvent,
  planMigration,
} from "./migration/plan-migration.ts";
export { checkUpcasters, describeUpcasterProblem, type UpcasterProblem } from "./versions/check-upcasters.ts";
export type { Upcaster } from "./versions/upcaster.ts";
export { type Upcast, upcasting, type Versioned } from "./versions/upcasting.ts";
export { commandsOf, type Recording } from "./round/commands-of.ts";
export { type Letter, type LetterCriterion, lettersOf } from "./round/letters.ts";
export { rankRound } from "./round/rank-round.ts";
export type * from "./round/ranking.ts";
export { formatEuros, formatPoints, placesThatTell, roundSentence } from "./round/round-sentence.ts";
