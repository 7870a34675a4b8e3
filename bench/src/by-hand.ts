import type { GrantApplication } from "./application.ts";

const given = (text: string | null | undefined): boolean => text !== undefined && text !== null && text !== "";

/**
 * The ids of the rules that an application fails, in their order: the 24 rules as one function, nothing read twice.
 *
 * The limit that engines are compared with, and the answer that each must give.
 */
export const failingByHand = (application: GrantApplication): ReadonlyArray<string> => {
  const { applicant, budget, call, funding, horizontal, idea, indicators, letters, partners, submittedOn } =
    application;
  const { grant } = funding;
  const failing: Array<string> = [];

  let total = 0;
  let personnel = 0;
  let other = 0;
  let noneNegative = true;
  for (const { amount, category } of budget.lines) {
    total += amount;
    if (category === "personnel") personnel += amount;
    else if (category === "other") other += amount;
    if (amount < 0) noneNegative = false;
  }

  const { legalForm, region, soleTrader } = applicant;
  if (!((legalForm === "public_body" || legalForm === "private_legal_person") && !soleTrader)) failing.push("r01");
  if (!(call.opensOn <= submittedOn && submittedOn <= call.closesOn)) failing.push("r02");
  if (!(grant * 100 <= total * 80)) failing.push("r03");
  if (!(funding.ownFunds * 100 >= total * 20)) failing.push("r04");
  if (!(budget.model !== "flat40" || other * 5 === personnel * 2)) failing.push("r05");
  if (!(funding.advance * 100 <= total * 30)) failing.push("r06");
  if (!(region === "BB" || region === "BE" || region === "SN")) failing.push("r07");
  if (!given(idea.need)) failing.push("r08");
  if (!given(idea.targetGroup)) failing.push("r09");
  if (!given(idea.measures)) failing.push("r10");
  if (!given(idea.goals)) failing.push("r11");
  if (!given(idea.expectedResults)) failing.push("r12");
  if (indicators.length === 0) failing.push("r13");
  if (!((idea.preliminaryBudget ?? 0) > 0)) failing.push("r14");
  if (!everyPartnerSigned(partners, letters)) failing.push("r15");
  if (application.specificObjective !== "4.3") failing.push("r16");
  if (!someTarget(indicators)) failing.push("r17");
  if (!(application.durationMonths <= 36)) failing.push("r18");
  if (!noneNegative) failing.push("r19");
  if (funding.funder !== (submittedOn < "2026-01-01" ? "MASGF" : "ESF-Verwaltungsbehoerde")) failing.push("r20");
  if (grant + funding.ownFunds + funding.thirdParty !== total) failing.push("r21");
  if (!(application.startsOn > submittedOn)) failing.push("r22");
  if (!(funding.stateAid !== "de_minimis" || funding.priorAid + grant <= 30_000_000)) failing.push("r23");
  if (!(horizontal.equality && horizontal.nonDiscrimination && horizontal.sustainability)) failing.push("r24");
  return failing;
};

const everyPartnerSigned = (partners: GrantApplication["partners"], letters: GrantApplication["letters"]): boolean => {
  next: for (const { id } of partners) {
    for (const { partnerId } of letters) if (partnerId === id) continue next;
    return false;
  }
  return true;
};

const someTarget = (indicators: GrantApplication["indicators"]): boolean => {
  for (const { target } of indicators) if (target > 0) return true;
  return false;
};
