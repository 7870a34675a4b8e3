export { agenda } from "./agenda.ts";
export type { Agenda, AgendaEntry, AgendaQuestion, RecordedProject } from "./agenda-entry.ts";
export { type DueState, dueStates } from "./due-state.ts";
