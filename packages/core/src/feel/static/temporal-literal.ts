import type { Span } from "../ast.ts";
import { Mismatch } from "./mismatch.ts";
import { dayType, daysType, instantType, monthsType, type Type } from "./type.ts";
import { Day, Instant } from "../../primitives/index.ts";

const monthsPattern = /^(-?)P(?:(\d{1,6})Y)?(?:(\d{1,6})M)?$/;
const daysPattern = /^(-?)P(\d{1,6})D$/;

/** The value and type of `@"…"` and of `date("…")`. @throws Mismatch */
export const temporalLiteral = (text: string, span: Span): { readonly value: unknown; readonly type: Type } => {
  if (Day.safeParse(text).success) return { value: text, type: dayType };
  if (Instant.safeParse(text).success) return { value: text, type: instantType };
  const days = daysPattern.exec(text);
  if (days !== null) return { value: (days[1] === "-" ? -1 : 1) * Number(days[2]), type: daysType };
  const months = monthsPattern.exec(text);
  if (months !== null && (months[2] !== undefined || months[3] !== undefined))
    return {
      value: (months[1] === "-" ? -1 : 1) * (Number(months[2] ?? 0) * 12 + Number(months[3] ?? 0)),
      type: monthsType,
    };
  throw new Mismatch(
    span,
    'a day ("2026-01-31"), an instant ("2026-01-31T16:15:00+02:00"), days ("P30D") or months ("P3M")',
    `"${text}"`,
  );
};
