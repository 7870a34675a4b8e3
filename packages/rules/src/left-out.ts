import type { Gate } from "@kaari/core";

/**
 * Why nothing in the packs rests on a researched row.
 *
 * - `gate`: it is asked at a gate that is not assessed yet
 * - `stated`: another part of the packs, named by full id, states it
 * - `authority`: a duty or a relation of authorities among themselves
 * - `programme`: it belongs to another programme or fund
 * - `no-fact`: no fact of a case file tells it
 * - `unread`: its text was not read or not verified
 */
export type LeftOut = { readonly note: string } & (
  | { readonly reason: "gate"; readonly gate: Gate }
  | { readonly reason: "stated"; readonly by: ReadonlyArray<string> }
  | { readonly reason: "authority" | "programme" | "no-fact" | "unread" }
);
