import type { Locale } from "@kaari/core";
import type { gatesAsked } from "./gates-asked.ts";
import type { Form } from "./input/form.ts";
import type { ProjectActions } from "./project/project-options.ts";

/** Whose facts a remedy may change. */
export const askers = ["applicant", "authority"] as const;
export const formats = ["text", "json", "ndjson", "verdicts", "sarif", "junit"] as const;
export const showFormats = ["text", "json"] as const;
export const languages = ["fi", "sv", "en"] as const satisfies ReadonlyArray<Locale>;

/** The pack that people check against who do not name one. */
export const usualPack = "esf-plus-finland-citizens";

export interface CheckOptions {
  readonly pack?: string | undefined;
  readonly with?: ReadonlyArray<string> | undefined;
  readonly call?: string | undefined;
  readonly gate: (typeof gatesAsked)[number];
  readonly on?: string | undefined;
  readonly submitted?: true | undefined;
  readonly lang: Locale;
  readonly plain?: true | undefined;
  readonly format: (typeof formats)[number];
  readonly input?: Form | undefined;
  readonly explain?: true | undefined;
  readonly remedies?: true | undefined;
  readonly asker: (typeof askers)[number];
  readonly rule?: ReadonlyArray<string> | undefined;
  readonly strict?: true | undefined;
}

export interface ShowOptions {
  readonly lang: Locale;
  readonly format: (typeof showFormats)[number];
}

export interface PackOptions extends ShowOptions {
  /** Files that hold packs which the pack extends. */
  readonly with?: ReadonlyArray<string> | undefined;
}

export interface CheckPackOptions extends PackOptions {
  /** Also what a solver can tell. */
  readonly deep?: true | undefined;
}

export interface PageOptions {
  readonly lang: Locale;
  readonly with?: ReadonlyArray<string> | undefined;
}

export const dmnVersions = ["1.3", "1.4", "1.5"] as const;

export interface ExportDmnOptions {
  readonly dmn: (typeof dmnVersions)[number];
  readonly with?: ReadonlyArray<string> | undefined;
}

export interface ImportDmnOptions {
  readonly source: string;
  readonly name?: ReadonlyArray<string> | undefined;
}

export interface NewPackOptions {
  readonly lang: Locale;
  readonly extends: string;
}

export interface BuildPackOptions {
  readonly lang: Locale;
  /** Folder that the modules are written to. */
  readonly out: string;
  readonly with?: ReadonlyArray<string> | undefined;
}

export interface ReplayOptions extends ShowOptions {
  readonly pack: string;
  readonly against: string;
  readonly call?: string | undefined;
  readonly gate: (typeof gatesAsked)[number];
  readonly on?: string | undefined;
  readonly submitted?: true | undefined;
  readonly input?: Form | undefined;
}

export interface ExplainPackOptions extends PackOptions {
  readonly rule?: ReadonlyArray<string> | undefined;
  readonly call?: string | undefined;
  readonly gate: (typeof gatesAsked)[number];
  readonly on?: string | undefined;
  readonly submitted?: true | undefined;
  readonly input?: Form | undefined;
}

export interface RankOptions extends ShowOptions {
  /** Folder that a feedback letter for each application is written to. */
  readonly letters?: string | undefined;
}

export const diagramFormats = ["mermaid", "svg"] as const;

export interface DiagramOptions {
  readonly lang: Locale;
  readonly format: (typeof diagramFormats)[number];
}

/** What each command does, once its words are understood. */
export interface Actions extends ProjectActions {
  readonly check: (files: ReadonlyArray<string>, options: CheckOptions) => Promise<void>;
  readonly listPacks: (options: ShowOptions) => Promise<void>;
  readonly checkPack: (id: string, options: CheckPackOptions) => Promise<void>;
  readonly comparePacks: (before: string, after: string, options: PackOptions) => Promise<void>;
  readonly showPack: (id: string, options: PackOptions) => Promise<void>;
  readonly testPack: (id: string, options: PackOptions) => Promise<void>;
  readonly writePage: (id: string, options: PageOptions) => Promise<void>;
  readonly exportDmn: (id: string, options: ExportDmnOptions) => Promise<void>;
  readonly importDmn: (file: string, options: ImportDmnOptions) => Promise<void>;
  readonly newPack: (id: string, options: NewPackOptions) => Promise<void>;
  readonly buildPack: (id: string, options: BuildPackOptions) => Promise<void>;
  readonly explainPack: (id: string, files: ReadonlyArray<string>, options: ExplainPackOptions) => Promise<void>;
  readonly replayPack: (files: ReadonlyArray<string>, options: ReplayOptions) => Promise<void>;
  readonly drawLifecycle: (file: string | undefined, options: DiagramOptions) => Promise<void>;
  readonly checkLifecycle: (file: string | undefined, options: ShowOptions) => Promise<void>;
  readonly rankRound: (file: string, options: RankOptions) => Promise<void>;
  readonly showRule: (id: string, options: ShowOptions & { readonly pack?: string | undefined }) => Promise<void>;
}

/** What the words of the command need of the place it runs in. */
export interface Frame {
  readonly version: string;
  readonly lang: Locale;
  /** The language that a command was told to answer in. */
  readonly spoken: (lang: Locale) => void;
  readonly columns: number;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}
