import * as Result from "effect/Result";
import {
  type Malformed,
  excerpt,
  nearest,
  readBusinessId,
  readDay,
  readInstant,
  readMoney,
  readPercent,
  readTimeZone,
} from "../primitives/index.ts";
import type { FactLeaf } from "./fact-table.ts";
import { type FactForm, type FactKind, longestText } from "./fact.ts";
import type { InputCode } from "./input-texts.ts";

/** Why a value is not what its fact asks for. */
export interface MalformedFact {
  readonly code: InputCode;
  readonly values: Readonly<Record<string, string>>;
  readonly nearest?: string;
}

const because = (code: InputCode, values: Readonly<Record<string, string>> = {}): MalformedFact => ({ code, values });

const suggesting = (code: InputCode, suggestion: string): MalformedFact => because(code, { suggestion });

const refusal = (reading: Result.Result<unknown, Malformed>): MalformedFact | undefined =>
  Result.isFailure(reading) ? reading.failure : undefined;

const text = (value: unknown): MalformedFact | undefined => {
  if (typeof value === "number" || typeof value === "boolean")
    return suggesting("text-rewrite", JSON.stringify(String(value)));
  if (typeof value !== "string") return because("text");
  if (value.length > longestText) return because("text-length", { most: String(longestText) });
  return /\S/.test(value) ? undefined : because("text-blank");
};

const yes: ReadonlySet<unknown> = new Set(["true", "yes", "kyllä", "ja", "1", 1]);
const no: ReadonlySet<unknown> = new Set(["false", "no", "ei", "nej", "0", 0]);

const flag = (value: unknown): MalformedFact | undefined => {
  if (typeof value === "boolean") return undefined;
  const said = typeof value === "string" ? value.trim().toLowerCase() : value;
  if (yes.has(said)) return suggesting("flag-rewrite", "true");
  return no.has(said) ? suggesting("flag-rewrite", "false") : because("flag");
};

const code = (value: unknown, codes: ReadonlyArray<string>): MalformedFact | undefined => {
  if (typeof value === "string" && codes.includes(value)) return undefined;
  const values = { codes: codes.map((code) => JSON.stringify(code)).join(", ") };
  const near = typeof value === "string" || typeof value === "number" ? nearest(String(value), codes) : undefined;
  return near === undefined
    ? because("code", values)
    : { code: "code-near", values: { ...values, suggestion: JSON.stringify(near) }, nearest: near };
};

const count = (value: unknown, kind: "integer" | "number"): MalformedFact | undefined => {
  const fits = (number: number) =>
    number >= 0 && (kind === "integer" ? Number.isSafeInteger(number) : Number.isFinite(number));
  if (typeof value === "number") return fits(value) ? undefined : because(kind);
  if (typeof value !== "string" || !/^\s*\d{1,15}([.,]\d{1,15})?\s*$/.test(value)) return because(kind);
  const meant = Number(value.replace(",", "."));
  return fits(meant) ? suggesting(`${kind}-rewrite`, excerpt(meant)) : because(kind);
};

type Check = (value: unknown, codes: ReadonlyArray<string>) => MalformedFact | undefined;

const byKind: Readonly<Record<FactKind, Check>> = {
  text,
  boolean: flag,
  code,
  integer: (value) => count(value, "integer"),
  number: (value) => count(value, "number"),
  money: (value) => refusal(readMoney(value)),
  percent: (value) => refusal(readPercent(value)),
  day: (value) => refusal(readDay(value)),
  instant: (value) => refusal(readInstant(value)),
};

const byForm: Readonly<Record<FactForm, Check>> = {
  "business-id": (value) => refusal(readBusinessId(value)),
  "time-zone": (value) => refusal(readTimeZone(value)),
};

/** Why `value` cannot be the fact; undefined when it can. */
export const malformedFact = ({ kind, form, codes = [] }: FactLeaf, value: unknown): MalformedFact | undefined =>
  form === undefined ? byKind[kind](value, codes) : byForm[form](value, codes);
