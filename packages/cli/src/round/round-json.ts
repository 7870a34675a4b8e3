import { formatMinor, type Locale } from "@kaari/core";
import { type RankedApplication, type Ranking, roundSentence } from "@kaari/core/lifecycle";

const euros = (minor: number | undefined): string | undefined =>
  minor === undefined ? undefined : formatMinor(minor, "EUR");

/** Money as files write it, and each reason as a sentence too. */
export const letterJson = <One extends Pick<RankedApplication, "requested" | "amount" | "reasons">>(
  one: One,
  locale: Locale,
) => ({
  ...one,
  requested: euros(one.requested),
  amount: euros(one.amount),
  reasons: one.reasons.map(({ reason, ...rest }) => ({ reason, message: roundSentence({ reason, ...rest }, locale) })),
});

/** The list of a round as plain data. */
export const roundJson = ({ money, applications, ...ranking }: Ranking, locale: Locale) => ({
  ...ranking,
  money:
    money === undefined
      ? undefined
      : {
          ...money,
          available: euros(money.available),
          granted: euros(money.granted),
          reserved: euros(money.reserved),
          left: euros(money.left),
        },
  applications: applications.map((one) => letterJson(one, locale)),
});
