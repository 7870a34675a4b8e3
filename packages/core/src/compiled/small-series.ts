import type { BuiltSeries, Facts } from "./built-series.ts";
import { forReview, perCode, undetermined, violated } from "./outcome-codes.ts";
import { askTwice } from "./doubt.ts";
import { unmet } from "./recorded-reasons.ts";

/** Rules of a pack that is built small. */
export interface SmallSeries {
  /** Ids as `pack rule rule`, packs parted by `|`. */
  readonly ids: string;
  /** For each rule, parted by spaces, a letter for each of its texts, as in `BuiltSeries`. */
  readonly severities: string;
  /** For the code of a text, the least strength of a reason for an exception from it. */
  readonly excuses: Readonly<Record<number, number>>;
  /** Takes in the facts and the day. */
  readonly load: (facts: Facts, today: string) => void;
  /** For each rule 4 when it does not apply, 0 when it holds, 1 otherwise; 16 more for each text before the one in force. */
  readonly ask: () => ReadonlyArray<number>;
}

/** The rules as every built pack has them. */
export const seriesOf = ({ ask, excuses, ids: told, load, severities: letters }: SmallSeries): BuiltSeries => {
  const ids = told.split("|").flatMap((line) => {
    const [pack = "", ...rules] = line.split(" ");
    return rules.map((rule) => `${pack}/${rule}`);
  });
  const severities = letters.split(" ");
  const isReview = (place: number, text: number) => severities[place]?.[text] === "r";
  const ofUnmet = (facts: Facts, place: number, text: number, closed: boolean): number => {
    if (isReview(place, text)) return forReview;
    const strength = excuses[place * 16 + text];
    return strength === undefined ? violated : unmet(facts, ids[place] ?? "", strength, closed);
  };
  return {
    ids,
    severities,
    outcomes: (facts, today, closed, out) => {
      const [certain, mayBe] = askTwice(closed, () => load(facts, today), ask);
      const possible = mayBe();
      let count = 0;
      for (let place = 0; place < certain.length; place++) {
        const found = certain[place]!;
        const other = possible[place]! & 7;
        let code = found & 7;
        if (code === 0) code = closed || other !== 4 ? 0 : 5;
        else if (code === 1) {
          code = other === 1 || closed ? ofUnmet(facts, place, found >> 4, closed) : undetermined;
          if (other !== 1 && closed) code += 8;
        }
        code += found & ~7;
        if (code !== 0) out[count++] = place + code * perCode;
      }
      return count;
    },
    violations: (facts, today) => {
      const [certain] = askTwice(true, () => load(facts, today), ask);
      return ids.filter((_, place) => {
        const found = certain[place]!;
        return (found & 7) === 1 && ofUnmet(facts, place, found >> 4, true) === violated;
      });
    },
  };
};

/** A part of the rules: bundlers leave out a call that nobody needs. */
export const partOf = <K extends keyof BuiltSeries>(series: BuiltSeries, part: K): BuiltSeries[K] => series[part];
