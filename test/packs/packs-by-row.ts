import type { Pack } from "@kaari/core";
import { leftOut as citizens } from "../../packages/rules/src/esf-plus-finland-citizens/left-out.ts";
import { leftOut as esfPlus } from "../../packages/rules/src/esf-plus-finland/left-out.ts";
import { leftOut as costForms } from "../../packages/rules/src/eu-common-provisions/cost-forms/left-out.ts";
import { leftOut as deMinimis } from "../../packages/rules/src/eu-common-provisions/de-minimis/left-out.ts";
import { leftOut as eligibility } from "../../packages/rules/src/eu-common-provisions/eligibility/left-out.ts";
import { leftOut as fundRules } from "../../packages/rules/src/eu-common-provisions/fund-rules/left-out.ts";
import { leftOut as principles } from "../../packages/rules/src/eu-common-provisions/principles/left-out.ts";
import { leftOut as selection } from "../../packages/rules/src/eu-common-provisions/selection-and-payment/left-out.ts";
import { leftOut as visibility } from "../../packages/rules/src/eu-common-provisions/visibility/left-out.ts";
import { leftOut as eligibilityDecree } from "../../packages/rules/src/finland-structural-funds/eligibility-decree/left-out.ts";
import { leftOut as financingAct } from "../../packages/rules/src/finland-structural-funds/financing-act/left-out.ts";
import { leftOut as financingDecree } from "../../packages/rules/src/finland-structural-funds/financing-decree/left-out.ts";
import { leftOut as implementation } from "../../packages/rules/src/finland-structural-funds/implementation/left-out.ts";
import { leftOut as procedure } from "../../packages/rules/src/finland-structural-funds/procedure/left-out.ts";
import { packs } from "../../packages/rules/src/index.ts";
import type { LeftOut } from "../../packages/rules/src/left-out.ts";

const chapters: ReadonlyArray<Readonly<Record<string, LeftOut>>> = [
  citizens,
  esfPlus,
  costForms,
  deMinimis,
  eligibility,
  fundRules,
  principles,
  selection,
  visibility,
  eligibilityDecree,
  financingAct,
  financingDecree,
  implementation,
  procedure,
];

/** Every row that a chapter leaves out, with the reason; a row may wrongly stand here twice. */
export const leftOutRows: ReadonlyArray<readonly [row: string, reason: LeftOut]> = chapters.flatMap((chapter) =>
  Object.entries(chapter),
);

interface Part {
  /** `pack/part`. */
  readonly id: string;
  readonly basis: ReadonlyArray<string>;
}

const partsOf = (pack: Pack): ReadonlyArray<Part> =>
  [
    ...pack.rules,
    ...(pack.requirements ?? []),
    ...(pack.obligations ?? []),
    ...(pack.criteria ?? []),
    ...(pack.parameters ?? []).map(({ name, basis }) => ({ id: name, basis: basis ?? [] })),
    ...(pack.calls ?? []).map(({ id }) => ({ id, basis: [] })),
  ].map(({ id, basis }) => ({ id: `${pack.id}/${id}`, basis }));

/** Everything in the packs that can rest on a row. */
export const parts: ReadonlyArray<Part> = packs.flatMap(partsOf);
