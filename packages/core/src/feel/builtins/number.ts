import type { Decimal } from "decimal.js";
import { FeelNumber, finite, integerOf } from "../number.ts";
import { DaysDuration, monthsDuration, MonthsDuration } from "../temporal/duration.ts";
import { any, builtin, number, optional, signature } from "./signature.ts";

const [least, most] = [-6111, 6176];

/** `n` with `scale` digits after the point. */
const rounded = (n: FeelNumber, scale: FeelNumber | undefined, mode: Decimal.Rounding): FeelNumber | null => {
  const digits = scale === undefined ? 0 : integerOf(scale);
  if (digits === null || digits < least || digits > most) return null;
  if (digits >= 0) return finite(n.toDecimalPlaces(digits, mode));
  const unit = new FeelNumber(10).pow(-digits);
  return finite(n.div(unit).toDecimalPlaces(0, mode).times(unit));
};

const rounding = (name: string, mode: Decimal.Rounding, scaled: "scale required" | "scale optional") =>
  builtin(
    name,
    signature([number("n"), scaled === "scale required" ? number("scale") : optional(number("scale"))], ([n, scale]) =>
      rounded(n, scale, mode),
    ),
  );

const parity = (name: string, rest: number) =>
  builtin(
    name,
    signature([number("number")], ([n]) => n.isInteger() && n.modulo(2).abs().eq(rest)),
  );

const whole = FeelNumber.clone({ precision: 7000 });

/** What is left of a division that rounds towards minus infinity. */
const modulo = (dividend: FeelNumber, divisor: FeelNumber): FeelNumber | null => {
  if (divisor.isZero()) return null;
  if (Math.abs(dividend.e - divisor.e) > 6000) return null;
  const rest = new whole(dividend).modulo(divisor);
  const floored = rest.isZero() || rest.isNegative() === divisor.isNegative() ? rest : rest.plus(divisor);
  return finite(new FeelNumber(floored).toSignificantDigits(34));
};

export const numberFunctions = [
  rounding("decimal", FeelNumber.ROUND_HALF_EVEN, "scale required"),
  rounding("floor", FeelNumber.ROUND_FLOOR, "scale optional"),
  rounding("ceiling", FeelNumber.ROUND_CEIL, "scale optional"),
  rounding("round up", FeelNumber.ROUND_UP, "scale required"),
  rounding("round down", FeelNumber.ROUND_DOWN, "scale required"),
  rounding("round half up", FeelNumber.ROUND_HALF_UP, "scale required"),
  rounding("round half down", FeelNumber.ROUND_HALF_DOWN, "scale required"),
  rounding("round half even", FeelNumber.ROUND_HALF_EVEN, "scale required"),
  builtin(
    "abs",
    signature([number("n")], ([n]) => n.abs()),
    signature([any("n")], ([n]) => {
      if (n instanceof DaysDuration) return n.nanoseconds < 0n ? new DaysDuration(-n.nanoseconds) : n;
      return n instanceof MonthsDuration ? monthsDuration(Math.abs(n.months)) : null;
    }),
  ),
  builtin(
    "modulo",
    signature([number("dividend"), number("divisor")], ([dividend, divisor]) => modulo(dividend, divisor)),
  ),
  builtin(
    "sqrt",
    signature([number("number")], ([n]) => finite(n.sqrt())),
  ),
  builtin(
    "log",
    signature([number("number")], ([n]) => (n.isPositive() && !n.isZero() ? finite(n.ln()) : null)),
  ),
  builtin(
    "exp",
    signature([number("number")], ([n]) =>
      n.abs().lt(20_000) ? finite(n.exp()) : n.isNegative() ? new FeelNumber(0) : null,
    ),
  ),
  parity("odd", 1),
  parity("even", 0),
];
