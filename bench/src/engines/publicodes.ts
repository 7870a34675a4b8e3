import Publicodes from "publicodes";
import type { GrantApplication } from "../application.ts";
import type { Engine } from "./engine.ts";

const all = (...conditions: ReadonlyArray<unknown>) => ({ "toutes ces conditions": conditions });
const any = (...conditions: ReadonlyArray<unknown>) => ({ "une de ces conditions": conditions });
const given = (name: string) => ({ "est défini": name });
const holds = (text: string) => ({ valeur: text });

const facts = [
  "form",
  "sole trader",
  "opens",
  "closes",
  "submitted",
  "starts",
  "duration",
  "objective",
  "region",
  "need",
  "target group",
  "measures",
  "goals",
  "results",
  "preliminary budget",
  "model",
  "total",
  "personnel",
  "other",
  "negative lines",
  "indicators",
  "targets",
  "unsigned",
  "grant",
  "own funds",
  "third party",
  "advance",
  "funder",
  "aid",
  "prior aid",
  "equality",
  "discrimination",
  "sustainability",
] as const;

const rules = {
  r01: all(any("form = 'public_body'", "form = 'private_legal_person'"), "sole trader = non"),
  r02: all("submitted >= opens", "submitted <= closes"),
  r03: holds("grant * 100 <= total * 80"),
  r04: holds("own funds * 100 >= total * 20"),
  r05: any("model != 'flat40'", "other * 5 = personnel * 2"),
  r06: holds("advance * 100 <= total * 30"),
  r07: any("region = 'BB'", "region = 'BE'", "region = 'SN'"),
  r08: given("need"),
  r09: given("target group"),
  r10: given("measures"),
  r11: given("goals"),
  r12: given("results"),
  r13: holds("indicators > 0"),
  r14: all(given("preliminary budget"), "preliminary budget > 0"),
  r15: holds("unsigned = 0"),
  r16: holds("objective = '4.3'"),
  r17: holds("targets > 0"),
  r18: holds("duration <= 36"),
  r19: holds("negative lines = 0"),
  r20: holds("funder = expected funder"),
  r21: holds("grant + own funds + third party = total"),
  r22: holds("starts > submitted"),
  r23: any("aid != 'de_minimis'", "prior aid + grant <= 30000000"),
  r24: all("equality", "discrimination", "sustainability"),
};

const known = {
  ...Object.fromEntries(facts.map((name) => [name, { question: `${name}?` }])),
  "expected funder": {
    variations: [{ si: "submitted < 01/01/2026", alors: "'MASGF'" }, { sinon: "'ESF-Verwaltungsbehoerde'" }],
  },
  ...rules,
};

type Situation = Partial<Record<(typeof facts)[number], string | number>>;

/** An application, or a draft of one: lists may be left out, and whatever stands in records. */
type Draft = Omit<GrantApplication, "budget" | "indicators" | "letters" | "partners"> &
  Partial<Pick<GrantApplication, "indicators" | "letters" | "partners">> & {
    readonly budget: { readonly model: string; readonly lines?: GrantApplication["budget"]["lines"] };
  };

const text = (value: string | null | undefined): string | undefined => (value ? `'${value}'` : undefined);
const day = (value: string | undefined): string | undefined => value?.split("-").toReversed().join("/");
const flag = (value: boolean | undefined): string | undefined =>
  value === undefined ? undefined : value ? "oui" : "non";

/** There are no lists: sums, counts and joins are worked out here, and days are turned round. */
const situationOf = (application: Draft): Situation => {
  const { applicant, budget, call, funding, horizontal, idea, indicators, letters, partners } = application;
  const sumOf = (category?: string): number | undefined =>
    budget.lines?.reduce(
      (sum, line) => sum + (category === undefined || line.category === category ? line.amount : 0),
      0,
    );
  const all: Record<(typeof facts)[number], string | number | null | undefined> = {
    form: text(applicant.legalForm),
    "sole trader": flag(applicant.soleTrader),
    opens: day(call.opensOn),
    closes: day(call.closesOn),
    submitted: day(application.submittedOn),
    starts: day(application.startsOn),
    duration: application.durationMonths,
    objective: text(application.specificObjective),
    region: text(applicant.region),
    need: text(idea.need),
    "target group": text(idea.targetGroup),
    measures: text(idea.measures),
    goals: text(idea.goals),
    results: text(idea.expectedResults),
    "preliminary budget": idea.preliminaryBudget,
    model: text(budget.model),
    total: sumOf(),
    personnel: sumOf("personnel"),
    other: sumOf("other"),
    "negative lines": budget.lines?.filter(({ amount }) => amount < 0).length,
    indicators: indicators?.length,
    targets: indicators?.filter(({ target }) => target > 0).length,
    unsigned: partners?.filter(({ id }) => letters?.some(({ partnerId }) => partnerId === id) !== true).length,
    grant: funding.grant,
    "own funds": funding.ownFunds,
    "third party": funding.thirdParty,
    advance: funding.advance,
    funder: text(funding.funder),
    aid: text(funding.stateAid),
    "prior aid": funding.priorAid,
    equality: flag(horizontal.equality),
    discrimination: flag(horizontal.nonDiscrimination),
    sustainability: flag(horizontal.sustainability),
  };
  const situation: Situation = {};
  for (const name of facts) {
    const value = all[name];
    if (typeof value === "string" || (typeof value === "number" && !Number.isNaN(value))) situation[name] = value;
  }
  return situation;
};

const silent = { log: () => {}, warn: () => {}, error: () => {} };

const ids = Object.keys(rules);
const open = () => new Publicodes<string>(known, { logger: silent });

/** What drafts still wait for: of each rule the variables that it misses, those of most rules first. */
export const askingPublicodes = () => {
  const opened = open();
  return (draft: GrantApplication): ReadonlyArray<string> => {
    opened.setSituation(situationOf(draft));
    const waiting = new Map<string, number>();
    for (const id of ids) {
      const { missingVariables, nodeValue } = opened.evaluate(id);
      if (nodeValue !== undefined && nodeValue !== null) continue;
      for (const name of Object.keys(missingVariables)) waiting.set(name, (waiting.get(name) ?? 0) + 1);
    }
    return [...waiting].toSorted(([, a], [, b]) => b - a).map(([name]) => name);
  };
};

export const engine: Engine = {
  own: 15,
  prepare: () => {
    const opened = open();
    return {
      kind: "direct",
      failing: (application) => {
        opened.setSituation(situationOf(application));
        return ids.filter((id) => opened.evaluate(id).nodeValue !== true);
      },
    };
  },
};
