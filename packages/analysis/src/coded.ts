import { and, ite, not, or, type Smt, times } from "./smt.ts";

/** A condition: certainly true, certainly false, or neither. */
export interface Truth {
  readonly kind: "truth";
  readonly yes: Smt;
  readonly no: Smt;
}

/** A number times `10 ** scale`, a day as days since 1970, a number of days or of months, or the number of a text. */
export interface Scalar {
  readonly kind: "scalar";
  readonly known: Smt;
  readonly value: Smt;
  readonly scale: number;
  /** Where it can have few values only: each with what it takes. */
  readonly pieces?: ReadonlyArray<{ readonly when: Smt; readonly value: bigint }>;
}

/** An instant as milliseconds since 1970, and the day of it where the pack applies. */
export interface Moment {
  readonly kind: "moment";
  readonly known: Smt;
  readonly value: Smt;
  readonly day: Smt;
}

/** A list of bounded length: items that may be in it. */
export interface Items {
  readonly kind: "items";
  readonly known: Smt;
  readonly items: ReadonlyArray<{ readonly in: Smt; readonly of: Coded }>;
}

/** Facts under a path. */
export interface Facts {
  readonly kind: "facts";
  readonly known: Smt;
  readonly path: string;
}

/** What an expression comes to over every case file at once. */
export type Coded = Truth | Scalar | Moment | Items | Facts;

/** An expression that is not modelled: what stands in the way. */
export class Outside extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

export const knownOf = (coded: Coded): Smt => (coded.kind === "truth" ? or(coded.yes, coded.no) : coded.known);

export const truth = (coded: Coded): Truth => {
  if (coded.kind !== "truth") throw new Outside("a condition over records");
  return coded;
};

export const scalar = (coded: Coded): Scalar => {
  if (coded.kind !== "scalar") throw new Outside("an order of records or lists");
  return coded;
};

export const itemsOf = (coded: Coded): Items => {
  if (coded.kind !== "items") throw new Outside("a list that is no list of facts");
  return coded;
};

export const constant = (value: bigint, scale = 0): Scalar => ({
  kind: "scalar",
  known: "true",
  value: value < 0n ? `(- ${-value})` : String(value),
  scale,
  pieces: [{ when: "true", value }],
});

/** The value under a larger scale. */
export const underScale = ({ value, scale }: Scalar, to: number): Smt => times(10n ** BigInt(to - scale), value);

export const choice = (condition: Smt, then: Coded, otherwise: Coded): Coded => {
  if (then.kind === "truth" && otherwise.kind === "truth")
    return { kind: "truth", yes: ite(condition, then.yes, otherwise.yes), no: ite(condition, then.no, otherwise.no) };
  if (then.kind === "scalar" && otherwise.kind === "scalar") {
    const scale = Math.max(then.scale, otherwise.scale);
    const piece =
      then.pieces !== undefined && otherwise.pieces !== undefined
        ? {
            pieces: [
              ...then.pieces.map(({ when, value }) => ({
                when: and(condition, when),
                value: value * 10n ** BigInt(scale - then.scale),
              })),
              ...otherwise.pieces.map(({ when, value }) => ({
                when: and(not(condition), when),
                value: value * 10n ** BigInt(scale - otherwise.scale),
              })),
            ],
          }
        : {};
    return {
      kind: "scalar",
      known: ite(condition, then.known, otherwise.known),
      value: ite(condition, underScale(then, scale), underScale(otherwise, scale)),
      scale,
      ...piece,
    };
  }
  if (then.kind === "moment" && otherwise.kind === "moment")
    return {
      kind: "moment",
      known: ite(condition, then.known, otherwise.known),
      value: ite(condition, then.value, otherwise.value),
      day: ite(condition, then.day, otherwise.day),
    };
  if (then.kind === "items" && otherwise.kind === "items")
    return {
      kind: "items",
      known: ite(condition, then.known, otherwise.known),
      items: [
        ...then.items.map((item) => ({ ...item, in: and(condition, item.in) })),
        ...otherwise.items.map((item) => ({ ...item, in: and(not(condition), item.in) })),
      ],
    };
  throw new Outside("a choice between records");
};

/** The same where `known` holds, otherwise unknown. */
export const withKnown = (coded: Coded, known: Smt): Coded =>
  coded.kind === "truth"
    ? { kind: "truth", yes: and(known, coded.yes), no: and(known, coded.no) }
    : { ...coded, known: and(known, coded.known) };
