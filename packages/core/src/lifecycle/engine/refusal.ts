import type { Names } from "../definition/definition.ts";
import type { GateAssessment, GateFinding, OpenStep } from "./gate-assessment.ts";
import type { Named } from "./event.ts";

/** A value in a sentence: money in minor units; a code is one of the lifecycle's own, for which people have a word. */
export type Said =
  | string
  | number
  | { readonly money: number }
  | { readonly day: string }
  | { readonly instant: string }
  | { readonly code: string }
  | { readonly codes: ReadonlyArray<string> };

/** What a lifecycle's own reasons say: a reason of its catalogue, and the values in its sentence. */
export interface Objection<Reason extends string = string> {
  readonly reason: Reason;
  readonly values: Readonly<Record<string, Said>>;
}

/** Why a command is not carried out, and what would be allowed. */
export type Refusal<N extends Names = Names, Reason extends string = string> =
  | {
      readonly kind: "wrong-stage";
      readonly command: string;
      readonly stage: N["stage"] | "new";
      /** Stages at which it may be given; none for a command that the definition does not have. */
      readonly allowed: ReadonlyArray<N["stage"] | "new">;
    }
  | {
      readonly kind: "wrong-role";
      readonly command: N["command"];
      readonly role: string;
      readonly allowed: ReadonlyArray<N["role"]>;
    }
  | { readonly kind: "wrong-project"; readonly stream: string; readonly expected: string }
  | {
      readonly kind: "out-of-order";
      readonly command: N["command"];
      /** The moment of the command, and that of the last event, which lies after it. */
      readonly at: string;
      readonly last: string;
    }
  | ({ readonly kind: "not-now"; readonly command: N["command"] } & Objection<Reason>)
  | ({ readonly kind: "not-so"; readonly command: N["command"] } & Objection<Reason>)
  | { readonly kind: "step-open"; readonly command: N["command"]; readonly steps: ReadonlyArray<OpenStep> }
  | {
      readonly kind: "not-assessed";
      readonly command: N["command"];
      readonly gate: N["gate"];
      readonly on: string;
      /** The pack the project carries. */
      readonly pack: Named | undefined;
      /** What was given instead; undefined when nothing was. */
      readonly found: GateAssessment | undefined;
    }
  | {
      readonly kind: "blocked";
      readonly command: N["command"];
      readonly gate: N["gate"];
      /** The blocking findings, those that a missing fact leaves open included. */
      readonly findings: ReadonlyArray<GateFinding>;
    };
