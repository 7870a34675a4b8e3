import { assess } from "@kaari/core";
import type { GrantApplication } from "../application.ts";
import { builtGrantPack, on, questions } from "./built-grant-pack.ts";
import { openGrantPack, questionOf } from "./kaari.ts";
import { askingPublicodes } from "./publicodes.ts";

/** What a draft still waits for, what most rules wait for first. */
export type Asking = (draft: GrantApplication) => ReadonlyArray<string>;

export const askingBuilt = (): Asking => (draft) =>
  questions(builtGrantPack.assessSubmission(draft, on, "open")).map(({ path }) => path);

export const askingKaari = (): Asking => {
  const pack = openGrantPack();
  return (draft) => assess(pack, { ...questionOf(draft), world: "open" }).missing.map(({ path }) => path);
};

/** In the order of the table, what the others are compared with first. */
export const drafting = {
  publicodes: { label: "publicodes", drafts: 500, asking: askingPublicodes },
  kaari: { label: "Kaari", drafts: 10_000, asking: askingKaari },
  "kaari-built": { label: "Kaari, built", drafts: 10_000, asking: askingBuilt },
} as const satisfies Record<string, { readonly label: string; readonly drafts: number; readonly asking: () => Asking }>;
