import * as Result from "effect/Result";
import type { FactLeaf, FactNode, FactRecord } from "../../domain/index.ts";
import type { Locale } from "../../primitives/index.ts";
import type { Assessment } from "../assessment.ts";
import { assess } from "../assess.ts";
import { openPack } from "../compile-pack.ts";
import type { World } from "../gate.ts";
import { parsePack } from "../parse-pack.ts";
import { describeRemedy } from "./describe-remedy.ts";
import { remedied, remedies } from "./remedies.ts";
import type { RemedyOptions } from "./remedy.ts";

const said = { fi: "?", sv: "?", en: "?" };
const citation = { source: "act", provision: "1 §", certainty: "law" };

const fact = (kind: FactLeaf["kind"], name: string, more: Partial<FactLeaf> = {}): FactLeaf => ({
  kind,
  question: { fi: `${name} (fi)`, sv: `${name} (sv)`, en: name },
  changedBy: "applicant",
  ...more,
});
const record = (members: Readonly<Record<string, FactNode>>): FactRecord => ({ kind: "record", members });
const regions = ["north", "south", "west"];

/** Facts of every kind, of every actor, and in lists. */
export const trialFacts: FactRecord = record({
  cost: fact("money", "Cost"),
  grant: fact("money", "Grant"),
  advance: fact("money", "Advance"),
  share: fact("percent", "Share"),
  staff: fact("integer", "Staff"),
  hours: fact("number", "Hours"),
  start: fact("day", "Start"),
  end: fact("day", "End"),
  filed: fact("instant", "Filed"),
  opened: fact("instant", "Opened"),
  fresh: fact("boolean", "Fresh"),
  region: fact("code", "Region", { codes: regions }),
  home: fact("code", "Home", { codes: regions }),
  theme: fact("code", "Theme"),
  name: fact("text", "Name"),
  alias: fact("text", "Alias"),
  zone: fact("text", "Zone", { form: "time-zone" }),
  number: fact("text", "Number", { form: "business-id" }),
  granted: fact("money", "Granted", { changedBy: "authority" }),
  approved: fact("boolean", "Approved", { changedBy: "authority" }),
  serial: fact("integer", "Serial", { changedBy: "nobody" }),
  places: { kind: "list", of: fact("text", "Place") },
  kinds: { kind: "list", of: fact("code", "Kind", { codes: regions }) },
  amounts: { kind: "list", of: fact("money", "Amount") },
  costs: {
    kind: "list",
    of: record({ category: fact("code", "Category", { codes: ["staff", "travel"] }), amount: fact("money", "Amount") }),
  },
  partners: {
    kind: "list",
    of: record({
      name: fact("text", "Partner"),
      region: fact("code", "Region of the partner", { codes: regions }),
      ready: fact("boolean", "Ready"),
      signed: fact("day", "Signed"),
      contact: record({ name: fact("text", "Contact") }),
      duties: { kind: "list", of: fact("text", "Duty") },
    }),
  },
  visits: { kind: "list", of: record({ on: fact("day", "Visited", { changedBy: "authority" }) }) },
  plans: {
    kind: "list",
    of: record({ goal: fact("text", "Goal"), looked: fact("boolean", "Looked at", { changedBy: "authority" }) }),
  },
  application: record({ filedAt: fact("instant", "Filed at") }),
});

export interface Trial {
  readonly what: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The first is asked about: `REQUIRE`, `REQUIRE WHEN CONDITION`, or `warning: REQUIRE`. */
  readonly rules: ReadonlyArray<string>;
  readonly pack?: object;
  readonly world?: World;
  readonly options?: RemedyOptions;
}

const ruleOf = (text: string, index: number) => {
  const isWarning = text.startsWith("warning: ");
  const [require, when] = text.replace("warning: ", "").split(" WHEN ");
  return {
    id: `r${index}`,
    title: said,
    gate: "submission",
    severity: isWarning ? "warning" : "blocking",
    citation,
    require,
    when,
    basis: ["1"],
  };
};

export const assessed = ({ facts, rules, pack = {}, world }: Trial): Assessment => {
  const parsed = parsePack({
    id: "trial",
    version: "1.0.0",
    title: said,
    jurisdiction: { country: "FI", timeZone: "Europe/Helsinki", currency: "EUR", languages: ["en"], calendar: [] },
    status: "draft",
    sources: [{ id: "act", title: said, short: said, url: "https://example.org/act", language: "en", version: "1" }],
    rules: rules.map(ruleOf),
    messages: { en: Object.fromEntries(rules.map((_, index) => [`r${index}`, "?"])) },
    ...pack,
  });
  const compiled = openPack(Result.getOrThrow(parsed), { facts: trialFacts });
  return assess(compiled, { gate: "submission", on: "2026-11-25", facts, ...(world === undefined ? {} : { world }) });
};

/** What is offered for the first rule, in order; each is made and assessed again. */
export const offered = (trial: Trial, locale: Locale = "en"): ReadonlyArray<string> => {
  const before = assessed(trial);
  const found = remedies(before, trial.options).find(({ rule }) => rule === "trial/r0");
  if (found === undefined) return [before.finding("trial/r0")?.outcome ?? "no such rule"];
  const lines = found.remedies.map((remedy) => {
    const after = assessed({ ...trial, facts: remedied(before, remedy) });
    const outcome = after.finding("trial/r0")?.outcome;
    if (outcome !== remedy.outcome) throw new Error(`expected ${remedy.outcome}, found ${outcome}`);
    const settles = remedy.settles.length === 0 ? "" : ` Settles ${remedy.settles.join(", ")}.`;
    const holds = remedy.outcome === "satisfied" ? "" : " No longer applies.";
    return `${describeRemedy(remedy, locale).replaceAll("\u00A0", " ")}${holds}${settles}`;
  });
  return [...lines, ...(found.gaveUp ? ["Not all was tried."] : [])];
};
