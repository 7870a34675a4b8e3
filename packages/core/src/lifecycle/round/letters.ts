import type { LocalizedText } from "../../primitives/index.ts";
import { exactText, times } from "../scoring/exact.ts";
import { highestTotal, isScaled, numberOf } from "../scoring/weighted-total.ts";
import type { Round } from "../schema/round-schema.ts";
import type { RankedApplication, RankedMark, Ranking } from "./ranking.ts";

/** What a letter says of one criterion: the points, of how many at most, and what was strong and weak. */
export interface LetterCriterion extends Omit<RankedMark, "criterion"> {
  readonly criterion: string;
  readonly title: LocalizedText;
  readonly most: number;
  readonly weight: number;
  /** Points times weight, exactly. */
  readonly weighted: string;
  readonly threshold: number | undefined;
}

/** What a feedback letter tells one applicant: nothing of the others but how many they are. */
export interface Letter extends Omit<RankedApplication, "marks"> {
  readonly round: { readonly id: string; readonly title: string; readonly kind: Round["kind"] };
  readonly ranked: number;
  /** The most points that there are, exactly. */
  readonly most: string;
  readonly threshold: number | undefined;
  readonly criteria: ReadonlyArray<LetterCriterion>;
}

/** The data of each applicant's feedback letter, in the order of the list. */
export const lettersOf = (round: Round, { applications, ranked }: Ranking): ReadonlyArray<Letter> => {
  const { id, title, kind, scoring } = round;
  const scaled = round.criteria.filter(isScaled);
  const most = exactText(highestTotal(scaled));
  return applications.map(({ marks, ...application }) => ({
    ...application,
    round: { id, title, kind },
    ranked,
    most,
    threshold: scoring?.threshold,
    criteria: marks.flatMap((mark): ReadonlyArray<LetterCriterion> => {
      const criterion = scaled.find((one) => one.id === mark.criterion);
      if (criterion === undefined) return [];
      const { weight = 1, threshold, scale } = criterion;
      const weighted = exactText(times(numberOf(weight), numberOf(mark.points)));
      return [{ ...mark, title: criterion.title, most: scale.to, weight, weighted, threshold }];
    }),
  }));
};
