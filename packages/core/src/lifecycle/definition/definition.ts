import type { LocalizedText } from "../../primitives/index.ts";

/** The kinds of names in a definition, each with the names that it has. */
export interface Names {
  readonly phase: string;
  readonly stage: string;
  readonly command: string;
  readonly event: string;
  readonly role: string;
  readonly gate: string;
  readonly condition: string;
  readonly source: string;
}

/** Something with a name and what people call it. */
export interface Titled<Id extends string = string> {
  readonly id: Id;
  readonly title: LocalizedText;
}

export interface Stage<N extends Names = Names> extends Titled<N["stage"]> {
  readonly phase: N["phase"];
  /** Nothing leads out of it. */
  readonly final?: true | undefined;
}

/** What a row rests on: a provision of a source, or a practice that no law sets. */
export type Basis<N extends Names = Names> =
  | { readonly source: N["source"]; readonly provision: string }
  | { readonly practice: string };

/** Where a row leads: to a stage, back to that of the named stages from which the project came, or nowhere. */
export type Next<N extends Names = Names> = N["stage"] | { readonly back: ReadonlyArray<N["stage"]> } | "same";

/** One row of the table: what a command does at some stages. */
export interface Transition<N extends Names = Names> {
  /** Stages at which the command may be given; `new` before there is a project. */
  readonly from: ReadonlyArray<N["stage"] | "new">;
  readonly command: N["command"];
  readonly roles: ReadonlyArray<N["role"]>;
  /** The rules that must have been assessed first. */
  readonly gate?: N["gate"] | undefined;
  /** What chooses this row where a command has several at one stage. */
  readonly when?: ReadonlyArray<N["condition"]> | undefined;
  readonly events: ReadonlyArray<N["event"]>;
  readonly next: Next<N>;
  readonly basis: Basis<N>;
}

/** The life of a project as data: code, diagrams and checks all come from it. */
export interface LifecycleDefinition<N extends Names = Names> {
  readonly id: string;
  readonly version: string;
  readonly title: LocalizedText;
  readonly phases: ReadonlyArray<Titled<N["phase"]>>;
  readonly stages: ReadonlyArray<Stage<N>>;
  readonly commands: ReadonlyArray<Titled<N["command"]>>;
  readonly roles: ReadonlyArray<Titled<N["role"]>>;
  readonly conditions: ReadonlyArray<Titled<N["condition"]>>;
  readonly sources: ReadonlyArray<Titled<N["source"]>>;
  readonly events: ReadonlyArray<N["event"]>;
  readonly gates: ReadonlyArray<N["gate"]>;
  readonly transitions: ReadonlyArray<Transition<N>>;
}
