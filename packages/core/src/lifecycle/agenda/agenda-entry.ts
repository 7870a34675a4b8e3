import type { LocalizedText } from "../../primitives/index.ts";
import type { CompiledPack, DutyNature, ResolvedCitation } from "../../rules/index.ts";
import type { CaseFile } from "../../domain/index.ts";
import type { LifecycleEvent, Named } from "../engine/event.ts";
import type { Project } from "../kaari/project.ts";
import type { Role } from "../kaari/roles.ts";
import type { KaariNames } from "../kaari/transition.ts";
import type { DueState } from "./due-state.ts";

/** A project with its history, and facts that the history does not tell. */
export interface RecordedProject {
  readonly project: Project;
  readonly events: ReadonlyArray<LifecycleEvent<KaariNames>>;
  /** Beside what the history tells; members of the same root are put together, these winning. */
  readonly facts?: CaseFile | undefined;
}

/** Which days an agenda is about, and the packs of its projects. */
export interface AgendaQuestion {
  readonly on: string;
  /** The last day that still counts as next. */
  readonly until: string;
  readonly packs: ReadonlyArray<CompiledPack>;
}

/** Something owed, kept or open to a project. */
export interface AgendaEntry {
  /** Id and title of the project. */
  readonly project: string;
  readonly projectTitle: string | undefined;
  /** From a pack: an obligation, or a step that holds a gate shut; or from the records of the project. */
  readonly kind: "obligation" | "step" | "record";
  /** Full id: `pack/obligation`, `pack/requirement`, or `kaari/…` for the records. */
  readonly id: string;
  readonly title: LocalizedText;
  readonly owner: Role;
  readonly nature: DutyNature;
  readonly state: DueState;
  /** Last day on which it can be done in time, or until which it is kept or open. */
  readonly due: string | undefined;
  readonly doneOn: string | undefined;
  /** Facts that are needed to say whether it is owed, and until when. */
  readonly waitingFor: ReadonlyArray<string>;
  /** The gate that a step holds shut. */
  readonly gate: string | undefined;
  /** The provision of a pack's duty. */
  readonly citation: ResolvedCitation | undefined;
  /** The provision that a clock was set by. */
  readonly provision: string | undefined;
}

export interface Agenda {
  /** By day; then those without one, and those that wait for a fact. */
  readonly entries: ReadonlyArray<AgendaEntry>;
  /** Projects whose pack, in its version and hash, was not given: of those only the records are known. */
  readonly withoutPack: ReadonlyArray<{ readonly project: string; readonly pack: Named }>;
}
