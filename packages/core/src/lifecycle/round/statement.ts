import { compareExact, exactOf, times, zero } from "../scoring/exact.ts";
import { numberOf } from "../scoring/weighted-total.ts";
import type { Committee, Votes } from "../schema/round-schema.ts";

/** What a committee's votes come to. */
export interface Statement {
  readonly position: "for" | "against" | "none";
  /** Votes of which a majority is needed. */
  readonly cast: number;
  readonly present: number;
  readonly quorate: boolean;
  readonly votes: Votes;
}

/**
 * The opinion that the stated share of the votes cast has carried; none where neither has.
 *
 * @source Act 756/2021, 21 § 2: unanimous, or the opinion that two thirds of those who voted have supported
 */
export const statementOf = (votes: Votes, { majority, blankVotes, quorum = 0 }: Committee): Statement => {
  const { for: yes, against: no, blank = 0 } = votes;
  const present = yes + no + blank;
  const cast = blankVotes === "cast" ? present : yes + no;
  const least = times(exactOf(majority) ?? zero, numberOf(cast));
  const quorate = present >= quorum;
  const carries = (count: number): boolean => quorate && count > 0 && compareExact(numberOf(count), least) >= 0;
  return { position: carries(yes) ? "for" : carries(no) ? "against" : "none", cast, present, quorate, votes };
};
