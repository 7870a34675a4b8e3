import type { FundingRound } from "../schema/round-schema.ts";
import type { Scored } from "./scored.ts";
import type { Statement } from "./statement.ts";

export type Funding = FundingRound["applications"][number];

/** What the money allows an application that may be supported. */
export type Share =
  | { readonly outcome: "in-full" | "in-part"; readonly amount: number }
  /** Kept for it until the committee has voted. */
  | { readonly outcome: "awaits-statement"; readonly amount: number }
  | { readonly outcome: "money-ran-out"; readonly left: number | undefined }
  | { readonly outcome: "tied-at-line"; readonly left: number; readonly among: number }
  | { readonly outcome: "not-supported" };

export interface Allotment {
  readonly shareOf: ReadonlyMap<string, Share>;
  readonly granted: number;
  readonly reserved: number;
  readonly left: number;
}

/** An application at its place, and the committee's statement where one is needed; undefined while it has not voted. */
export interface Claimant {
  readonly scored: Scored<Funding>;
  readonly statement: Statement | "not-needed" | undefined;
}

const awaits = ({ statement }: Claimant): boolean =>
  statement === undefined || (statement !== "not-needed" && !statement.quorate);
const refused = ({ statement }: Claimant): boolean =>
  statement !== undefined && statement !== "not-needed" && statement.quorate && statement.position !== "for";

/** Whether all of them fit into what is left. */
const fit = (claimants: ReadonlyArray<Claimant>, left: number): boolean => {
  let room = left;
  for (const { scored } of claimants) {
    if (scored.application.requested > room) return false;
    room -= scored.application.requested;
  }
  return true;
};

/**
 * Shares out the money from the top; nobody is passed over for one below who asks for less.
 *
 * @param places applications that meet every threshold: each list holds those that no rule has parted
 */
export const allot = (
  places: ReadonlyArray<ReadonlyArray<Claimant>>,
  { money, atTheLine }: Pick<FundingRound, "money" | "atTheLine">,
): Allotment => {
  const shareOf = new Map<string, Share>();
  let [granted, reserved, left] = [0, 0, money];
  let closed = false;
  const give = (claimant: Claimant, amount: number): void => {
    const { id, requested } = claimant.scored.application;
    left -= amount;
    if (awaits(claimant)) reserved += amount;
    else granted += amount;
    const outcome = awaits(claimant) ? "awaits-statement" : amount === requested ? "in-full" : "in-part";
    shareOf.set(id, { outcome, amount });
  };
  for (const place of places) {
    for (const { scored } of place.filter(refused)) shareOf.set(scored.application.id, { outcome: "not-supported" });
    const claimants = place.filter((claimant) => !refused(claimant));
    const [only] = claimants;
    if (closed || only === undefined) {
      for (const { scored } of claimants)
        shareOf.set(scored.application.id, { outcome: "money-ran-out", left: undefined });
      continue;
    }
    if (fit(claimants, left)) {
      for (const claimant of claimants) give(claimant, claimant.scored.application.requested);
      continue;
    }
    closed = true;
    const { least = 1, id } = only.scored.application;
    if (claimants.length > 1)
      for (const { scored } of claimants)
        shareOf.set(scored.application.id, { outcome: "tied-at-line", left, among: claimants.length });
    else if (atTheLine === "in-part" && left >= Math.max(1, least)) give(only, left);
    else shareOf.set(id, { outcome: "money-ran-out", left });
  }
  return { shareOf, granted, reserved, left };
};
