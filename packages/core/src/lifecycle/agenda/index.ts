export { agenda } from "./agenda.ts";
export type { Agenda, AgendaEntry, AgendaQuestion, RecordedProject } from "./agenda-entry.ts";
export { type DueState, dueStates } from "./due-state.ts";
export { type Dossier, dossier, type DossierQuestion } from "./dossier/dossier.ts";
export { dossierText } from "./dossier/dossier-text.ts";
export { type CategoryPosition, type MoneyPosition, moneyPosition } from "./dossier/money-position.ts";
