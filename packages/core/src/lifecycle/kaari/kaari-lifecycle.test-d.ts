import { expectTypeOf, it } from "vitest";
import type { LifecycleDefinition } from "../definition/definition.ts";
import { kaariLifecycle } from "./kaari-lifecycle.ts";
import type { KaariTransition } from "./transition.ts";

const row = {
  from: ["drafting"],
  command: "SubmitApplication",
  roles: ["applicant"],
  gate: "submission",
  events: ["ApplicationSubmitted"],
  next: "submitted",
  basis: { practice: "trial" },
} as const;

it("is a definition like any other", () => {
  expectTypeOf(kaariLifecycle).toExtend<LifecycleDefinition>();
  expectTypeOf(row).toExtend<KaariTransition>();
});

it("knows its own names only", () => {
  expectTypeOf({ ...row, from: ["draft"] } as const).not.toExtend<KaariTransition>();
  expectTypeOf({ ...row, command: "Submit" } as const).not.toExtend<KaariTransition>();
  expectTypeOf({ ...row, roles: ["owner"] } as const).not.toExtend<KaariTransition>();
  expectTypeOf({ ...row, gate: "oath" } as const).not.toExtend<KaariTransition>();
  expectTypeOf({ ...row, events: ["Submitted"] } as const).not.toExtend<KaariTransition>();
  expectTypeOf({ ...row, next: { back: ["sent"] } } as const).not.toExtend<KaariTransition>();
  expectTypeOf({ ...row, when: ["late"] } as const).not.toExtend<KaariTransition>();
  expectTypeOf({ ...row, basis: { source: "1/2020", provision: "1 §" } } as const).not.toExtend<KaariTransition>();
});
