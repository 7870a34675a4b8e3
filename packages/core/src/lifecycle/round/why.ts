import { exactText } from "../scoring/exact.ts";
import { reaches } from "../scoring/weighted-total.ts";
import type { FundingRound, Round } from "../schema/round-schema.ts";
import type { Claimant, Funding, Share } from "./allot.ts";
import type { SettledTie } from "./order.ts";
import type { RoundReason, RoundValue } from "./ranking.ts";
import type { RoundReasonId } from "./round-reasons.ts";
import type { Scored } from "./scored.ts";

export const because = (reason: RoundReasonId, values: Readonly<Record<string, RoundValue>> = {}): RoundReason => ({
  reason,
  values,
});

const titleOf = ({ criteria }: Round, id: string): RoundValue => {
  const title = criteria.find((criterion) => criterion.id === id)?.title;
  return title === undefined ? id : { title };
};

/** The general criteria that an application does not meet. */
export const whyNotEligible = (round: Round, { application }: Scored): ReadonlyArray<RoundReason> =>
  (application.general ?? []).flatMap(({ criterion, met, reason = "" }) =>
    met ? [] : [because("general-criterion-failed", { criterion: titleOf(round, criterion), why: reason })],
  );

/** The thresholds that an application does not reach. */
export const whyBelow = (round: Round, { marks, total }: Scored): ReadonlyArray<RoundReason> => {
  const low = marks.flatMap(({ criterion, points, reached }) => {
    const threshold = round.criteria.find(({ id }) => id === criterion)?.threshold;
    return reached || threshold === undefined
      ? []
      : [
          because("criterion-below-threshold", {
            criterion: titleOf(round, criterion),
            points: { points },
            least: { points: String(threshold) },
          }),
        ];
  });
  const least = round.scoring?.threshold;
  return least === undefined || reaches(total, least)
    ? low
    : [
        ...low,
        because("total-below-threshold", { points: { points: exactText(total) }, least: { points: String(least) } }),
      ];
};

/** How a tie was settled, or that it was not. */
export const whyPlace = (
  round: Round,
  { groups, by }: SettledTie,
  place: ReadonlyArray<Scored>,
): ReadonlyArray<RoundReason> => {
  const count = groups.flat().length;
  if (count < 2) return [];
  const settled = by.map((step) =>
    step.by === "criterion"
      ? because("tie-by-criterion", { count, criterion: titleOf(round, step.criterion) })
      : because(step.by === "lot" ? "tie-by-lot" : "tie-by-submitted", { count }),
  );
  return place.length < 2 ? settled : [...settled, because("tie-open", { count: place.length })];
};

/** What the committee said. */
export const whyStatement = (
  { committee }: FundingRound,
  statement: Claimant["statement"],
): ReadonlyArray<RoundReason> => {
  if (statement === undefined || statement === "not-needed" || committee === undefined) return [];
  const { position, cast, present, quorate, votes } = statement;
  if (!quorate) return [because("no-quorum", { present, quorum: committee.quorum ?? 0 })];
  const { majority } = committee;
  return [because(`statement-${position}`, { cast, for: votes.for, against: votes.against, majority })];
};

/** What the money came to for an application. */
export const whyShare = (
  { money, atTheLine }: FundingRound,
  { requested, least = requested }: Funding,
  share: Share,
): ReadonlyArray<RoundReason> => {
  switch (share.outcome) {
    case "in-full":
    case "in-part":
      return [because(share.outcome, { amount: { money: share.amount }, requested: { money: requested } })];
    case "awaits-statement":
      return [because("statement-awaited", { amount: { money: share.amount } })];
    case "tied-at-line":
      return [because("tied-at-line", { left: { money: share.left }, among: share.among })];
    case "money-ran-out":
      return share.left === undefined || share.left === 0
        ? [because("money-ran-out", { available: { money } })]
        : [
            because("too-little-left", {
              left: { money: share.left },
              least: { money: atTheLine === "in-part" ? least : requested },
            }),
          ];
    case "not-supported":
      return [];
    default:
      return share satisfies never;
  }
};
