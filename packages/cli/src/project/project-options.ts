import type { Locale } from "@kaari/core";
import type { showFormats } from "../command-options.ts";

interface Shown {
  readonly lang: Locale;
  readonly format: (typeof showFormats)[number];
}

/** Who does something, when, and by which rules. */
interface Given extends Shown {
  readonly as?: string | undefined;
  readonly at?: string | undefined;
  readonly on?: string | undefined;
  readonly pack?: string | undefined;
  /** Files with packs that it extends. */
  readonly with?: ReadonlyArray<string> | undefined;
  readonly call?: string | undefined;
  readonly dryRun?: true | undefined;
}

export interface StartOptions extends Given {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly applicant?: string | undefined;
  /** A file with the facts of an application. */
  readonly application?: string | undefined;
  /** Name of the project. */
  readonly id?: string | undefined;
}

export interface DoOptions extends Given {
  readonly data?: string | undefined;
  readonly dataFile?: string | undefined;
  /** A file with facts that the history does not hold. */
  readonly facts?: string | undefined;
}

export interface LookOptions extends Shown {
  readonly on?: string | undefined;
  readonly pack?: string | undefined;
  readonly with?: ReadonlyArray<string> | undefined;
}

export interface AgendaOptions extends LookOptions {
  readonly until?: string | undefined;
}

export interface DossierOptions extends AgendaOptions {
  readonly as?: string | undefined;
}

export interface HistoryOptions extends LookOptions {
  readonly check?: true | undefined;
}

/** What the commands on a project do, once their words are understood. */
export interface ProjectActions {
  readonly startProject: (file: string, options: StartOptions) => Promise<void>;
  readonly doCommand: (file: string, command: string, input: string | undefined, options: DoOptions) => Promise<void>;
  readonly showProject: (file: string, options: LookOptions) => Promise<void>;
  readonly showTimeline: (file: string, options: LookOptions) => Promise<void>;
  readonly showAgenda: (files: ReadonlyArray<string>, options: AgendaOptions) => Promise<void>;
  readonly handOver: (file: string, options: DossierOptions) => Promise<void>;
  readonly showHistory: (file: string, options: HistoryOptions) => Promise<void>;
}
