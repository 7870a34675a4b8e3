import { Exact } from "../../feel/index.ts";
import { type Edit, valueAt } from "./changed-facts.ts";
import { lengthScale } from "./fact-scale.ts";
import type { ItemContent } from "./filled-item.ts";
import { lengthOfTexts } from "./named-values.ts";
import type { TextLength } from "./remedy.ts";
import type { Verifying } from "./verifying.ts";

/** Whether the changes are a remedy still. */
export type IsRemedy = (edits: ReadonlyArray<Edit>) => boolean;

/** What is claimed of other answers. */
export type Claim = Pick<ItemContent, "any" | "except" | "length">;

/** The last number that holds on the way from one that does to an end. */
const lastHolding = (from: number, end: number, holds: (at: number) => boolean): number => {
  if (from === end || holds(end)) return end;
  let [good, bad] = [from, end];
  while (Math.abs(bad - good) > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (holds(middle)) good = middle;
    else bad = middle;
  }
  return good;
};

/** The claim that a text of such a length will do whatever it says: from how many characters to how many, and but for which texts. */
export const heldByLength = (
  value: unknown,
  path: string,
  edits: ReadonlyArray<Edit>,
  verifying: Verifying,
  isRemedy: IsRemedy,
): Claim => {
  const length = lengthScale.number(value);
  if (length === undefined) return { any: false };
  const given = valueAt(verifying.facts, path);
  const known = new Map([[length, true]]);
  const holds = (at: number): boolean => {
    const found = known.get(at) ?? isRemedy([...edits, { path, value: lengthScale.value(at, given) }]);
    known.set(at, found);
    return found;
  };
  // Lengths that the rules name may part those that do from those that do not.
  const named = [...(verifying.named.get(lengthOfTexts) ?? [])].flatMap((limit) => {
    const at = limit instanceof Exact ? limit.toNumber() : Number.NaN;
    return [Math.floor(at) - 1, Math.floor(at), Math.ceil(at), Math.ceil(at) + 1];
  });
  const wrong = named.filter((at) => at >= lengthScale.least && at <= lengthScale.most && !holds(at));
  const below = Math.max(lengthScale.least, ...wrong.filter((at) => at < length).map((at) => at + 1));
  const above = Math.min(lengthScale.most, ...wrong.filter((at) => at > length).map((at) => at - 1));
  const [least, most] = [lastHolding(length, below, holds), lastHolding(length, above, holds)];
  const except = verifying
    .namedAt(path)
    .filter(isText)
    .filter((text) => isWithin(text, least, most) && text !== given && !isRemedy([...edits, { path, value: text }]));
  const bounds: TextLength = {
    ...(least === lengthScale.least ? {} : { least }),
    ...(most === lengthScale.most ? {} : { most }),
  };
  const isAny = bounds.least === undefined && bounds.most === undefined;
  return {
    any: isAny,
    ...(isAny ? {} : { length: bounds }),
    ...(except.length === 0 ? {} : { except }),
  };
};

export const isText = (value: unknown): value is string => typeof value === "string" && value !== "";

const isWithin = (text: string, least: number, most: number): boolean => {
  const length = lengthScale.number(text) ?? 0;
  return length >= least && length <= most;
};
