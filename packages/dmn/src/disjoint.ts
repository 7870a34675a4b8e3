/** The values for which a unary test of constants holds. */
type Values =
  | { readonly kind: "these"; readonly values: ReadonlyArray<string> }
  | { readonly kind: "all but"; readonly values: ReadonlyArray<string> }
  | { readonly kind: "between"; readonly from: End | undefined; readonly to: End | undefined };

interface End {
  readonly at: number | string;
  readonly included: boolean;
}

/** Whether no value can pass both tests, as far as can be told without knowing what names stand for. */
export const areDisjoint = (a: string, b: string): boolean => {
  const [ones, others] = [valuesOf(a), valuesOf(b)];
  return (
    ones !== undefined && others !== undefined && ones.every((one) => others.every((other) => areApart(one, other)))
  );
};

const areApart = (a: Values, b: Values): boolean => {
  if (a.kind === "between") return b.kind === "between" && (isBefore(a.to, b.from) || isBefore(b.to, a.from));
  if (b.kind === "between") return false;
  if (a.kind === "these") return a.values.every((value) => b.values.includes(value) === (b.kind === "all but"));
  return b.kind === "these" && areApart(b, a);
};

const isBefore = (to: End | undefined, from: End | undefined): boolean => {
  if (to === undefined || from === undefined || typeof to.at !== typeof from.at) return false;
  return to.at < from.at || (to.at === from.at && !(to.included && from.included));
};

const text = String.raw`"(?:[^"\\]|\\.)*"`;
const day = String.raw`(?:date\(\s*"\d{4}-\d\d-\d\d"\s*\)|@"\d{4}-\d\d-\d\d")`;
const point = String.raw`(?:-?\d+(?:\.\d+)?|${day})`;
const texts = new RegExp(String.raw`^(not\s*\(\s*)?(${text}(?:\s*,\s*${text})*)\s*(\))?$`);
const compared = new RegExp(String.raw`^(<=|>=|<|>|=)?\s*(${point})$`);
const range = new RegExp(String.raw`^([[(\]])\s*(${point})\s*\.\.\s*(${point})\s*([\])[])$`);

const valuesOf = (test: string): ReadonlyArray<Values> | undefined => {
  const trimmed = test.trim();
  const [, negated, list, closed] = texts.exec(trimmed) ?? [];
  if (list !== undefined && (negated === undefined) === (closed === undefined))
    return [{ kind: negated === undefined ? "these" : "all but", values: list.match(new RegExp(text, "g")) ?? [] }];
  if (trimmed === "true" || trimmed === "false") return [{ kind: "these", values: [trimmed] }];
  const parts = trimmed.split(/,(?![^(]*\))/).map((part) => rangeOf(part.trim()));
  return parts.includes(undefined) ? undefined : parts.filter((part) => part !== undefined);
};

const rangeOf = (test: string): Values | undefined => {
  const [, operator = "=", value] = compared.exec(test) ?? [];
  if (value !== undefined) {
    const at = pointOf(value);
    const end = { at, included: operator.includes("=") };
    if (operator === "=") return { kind: "between", from: end, to: end };
    return operator.startsWith("<")
      ? { kind: "between", from: undefined, to: end }
      : { kind: "between", from: end, to: undefined };
  }
  const [, open, from, to, close] = range.exec(test) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return {
    kind: "between",
    from: { at: pointOf(from), included: open === "[" },
    to: { at: pointOf(to), included: close === "]" },
  };
};

const pointOf = (value: string): number | string => /\d{4}-\d\d-\d\d/.exec(value)?.[0] ?? Number(value);
