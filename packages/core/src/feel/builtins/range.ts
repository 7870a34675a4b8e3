import { both, either, equal, includes, order, type Ternary } from "../compare.ts";
import type { Run } from "../run.ts";
import type { FeelRange, Value } from "../values.ts";
import { builtin, point, range, signature } from "./signature.ts";

/** Where one end of a range stands against one of another; an open end stands beyond all values. */
type Side = "low" | "high";
const compareEnds = (a: FeelRange, aSide: Side, b: FeelRange, bSide: Side): number | null => {
  const beyond = (side: Side) => (side === "low" ? -1 : 1);
  const [left, right] = [a[aSide], b[bSide]];
  if (left === undefined) return right === undefined && aSide === bSide ? 0 : beyond(aSide);
  return right === undefined ? -beyond(bSide) : order(left, right);
};

const less = (compared: number | null): Ternary => (compared === null ? null : compared < 0);
const same = (compared: number | null): Ternary => (compared === null ? null : compared === 0);
const more = (compared: number | null): Ternary => (compared === null ? null : compared > 0);
const orSame = (strict: Ternary, compared: number | null, touching: boolean): Ternary =>
  either(strict, () => both(same(compared), () => touching));

type OfRanges = (a: FeelRange, b: FeelRange) => Ternary;
type OfPoint = (point: Value, range: FeelRange) => Ternary;

const pointBefore: OfPoint = (at, r) => {
  const compared = r.low === undefined ? 1 : order(at, r.low);
  return orSame(less(compared), compared, !r.lowIncluded);
};
const pointAfter: OfPoint = (at, r) => {
  const compared = r.high === undefined ? -1 : order(at, r.high);
  return orSame(more(compared), compared, !r.highIncluded);
};
const before: OfRanges = (a, b) => {
  const compared = compareEnds(a, "high", b, "low");
  return orSame(less(compared), compared, !a.highIncluded || !b.lowIncluded);
};
const meets: OfRanges = (a, b) => both(a.highIncluded && b.lowIncluded, () => same(compareEnds(a, "high", b, "low")));
const overlaps: OfRanges = (a, b) => {
  const end = compareEnds(a, "high", b, "low");
  const start = compareEnds(a, "low", b, "high");
  return both(orSame(more(end), end, a.highIncluded && b.lowIncluded), () =>
    orSame(less(start), start, a.lowIncluded && b.highIncluded),
  );
};
const overlapsBefore: OfRanges = (a, b) => {
  const starts = compareEnds(a, "low", b, "low");
  const inside = compareEnds(a, "high", b, "low");
  const ends = compareEnds(a, "high", b, "high");
  return both(orSame(less(starts), starts, a.lowIncluded && !b.lowIncluded), () =>
    both(orSame(more(inside), inside, a.highIncluded && b.lowIncluded), () =>
      orSame(less(ends), ends, !a.highIncluded || b.highIncluded),
    ),
  );
};
const pointFinishes: OfPoint = (at, r) =>
  both(r.highIncluded && r.high !== undefined, () => same(order(at, r.high ?? null)));
const finishes: OfRanges = (a, b) => {
  const starts = compareEnds(a, "low", b, "low");
  return both(a.highIncluded === b.highIncluded, () =>
    both(same(compareEnds(a, "high", b, "high")), () => orSame(more(starts), starts, !a.lowIncluded || b.lowIncluded)),
  );
};
const pointStarts: OfPoint = (at, r) =>
  both(r.lowIncluded && r.low !== undefined, () => same(order(at, r.low ?? null)));
const starts: OfRanges = (a, b) => {
  const ends = compareEnds(a, "high", b, "high");
  return both(a.lowIncluded === b.lowIncluded, () =>
    both(same(compareEnds(a, "low", b, "low")), () => orSame(less(ends), ends, !a.highIncluded || b.highIncluded)),
  );
};
const during: OfRanges = (a, b) => {
  const start = compareEnds(a, "low", b, "low");
  const end = compareEnds(a, "high", b, "high");
  return both(orSame(more(start), start, !a.lowIncluded || b.lowIncluded), () =>
    orSame(less(end), end, !a.highIncluded || b.highIncluded),
  );
};
const coincides: OfRanges = (a, b) =>
  both(a.lowIncluded === b.lowIncluded && a.highIncluded === b.highIncluded, () =>
    both(same(compareEnds(a, "low", b, "low")), () => same(compareEnds(a, "high", b, "high"))),
  );

const ofPoints = (apply: (a: Value, b: Value, run: Run) => Ternary) =>
  signature([point("point1"), point("point2")], ([a, b], run) => apply(a, b, run));
const ofPointAndRange = (apply: OfPoint) => signature([point("point"), range("range")], ([at, r]) => apply(at, r));
const ofRangeAndPoint = (apply: OfPoint) => signature([range("range"), point("point")], ([r, at]) => apply(at, r));
const ofRanges = (apply: OfRanges) => signature([range("range1"), range("range2")], ([a, b]) => apply(a, b));
const ofRangesTurned = (apply: OfRanges) => ofRanges((a, b) => apply(b, a));
const within = (at: Value, r: FeelRange, run: Run) => includes(r, at, run);

/** How points and ranges stand to each other: Table 78 of DMN 1.5. */
export const rangeFunctions = [
  builtin(
    "before",
    ofPoints((a, b) => less(order(a, b))),
    ofPointAndRange(pointBefore),
    ofRangeAndPoint(pointAfter),
    ofRanges(before),
  ),
  builtin(
    "after",
    ofPoints((a, b) => more(order(a, b))),
    ofPointAndRange(pointAfter),
    ofRangeAndPoint(pointBefore),
    ofRangesTurned(before),
  ),
  builtin("meets", ofRanges(meets)),
  builtin("met by", ofRangesTurned(meets)),
  builtin("overlaps", ofRanges(overlaps)),
  builtin("overlaps before", ofRanges(overlapsBefore)),
  builtin("overlaps after", ofRangesTurned(overlapsBefore)),
  builtin("finishes", ofPointAndRange(pointFinishes), ofRanges(finishes)),
  builtin("finished by", ofRangeAndPoint(pointFinishes), ofRangesTurned(finishes)),
  builtin(
    "includes",
    signature([range("range"), point("point")], ([r, at], run) => within(at, r, run)),
    ofRangesTurned(during),
  ),
  builtin(
    "during",
    signature([point("point"), range("range")], ([at, r], run) => within(at, r, run)),
    ofRanges(during),
  ),
  builtin("starts", ofPointAndRange(pointStarts), ofRanges(starts)),
  builtin("started by", ofRangeAndPoint(pointStarts), ofRangesTurned(starts)),
  builtin(
    "coincides",
    ofPoints((a, b, run) => equal(a, b, run)),
    ofRanges(coincides),
  ),
];
