import type { Ruling } from "../../engine/behaviour.ts";
import type { CostLine } from "../data/parts.ts";
import type { Claim, Project } from "../project.ts";
import type { Reason } from "../reasons.ts";
import type { KaariNames } from "../transition.ts";
import { heldSupport, recoverable, supportOf } from "./money.ts";
import {
  type KaariCommand,
  type KaariEvent,
  objection,
  type PhaseBehaviour,
  type ProjectDraft,
} from "./phase-behaviour.ts";
import { recordOf, sumOf, withRecord } from "./records.ts";

type ClaimRuling = Ruling<KaariNames, Reason> | undefined;

const total = (lines: ReadonlyArray<CostLine>): number => sumOf(lines.map(({ amount }) => amount));

const amountIn = (lines: ReadonlyArray<CostLine>, category: CostLine["category"]): number =>
  total(lines.filter((line) => line.category === category));

/** What is left of the claimed costs, category by category, once the cuts are made. */
const afterCuts = (claimed: ReadonlyArray<CostLine>, cuts: ReadonlyArray<CostLine>): ReadonlyArray<CostLine> =>
  [...new Set(claimed.map(({ category }) => category))].map((category) => ({
    category,
    amount: amountIn(claimed, category) - amountIn(cuts, category),
  }));

const ruleNewClaim = (
  { claims }: Project,
  { on, data }: KaariCommand<"SubmitClaim" | "SubmitFinalClaim">,
): ClaimRuling => {
  if (recordOf(claims, data.claim) !== undefined) return objection("record-exists", { record: data.claim });
  if (data.period.endsOn < data.period.startsOn)
    return objection("period-reversed", { from: { day: data.period.startsOn }, until: { day: data.period.endsOn } });
  if (data.period.endsOn > on) return objection("period-not-over", { until: { day: data.period.endsOn } });
  return undefined;
};

/** The claim in one of these states, or why it cannot be. */
const claimIn = (
  { claims }: Project,
  id: string,
  states: ReadonlyArray<Claim["state"]>,
): Claim | { readonly objection: ReturnType<typeof objection>["objection"] } => {
  const claim = recordOf(claims, id);
  if (claim === undefined) return objection("no-such-record", { record: id });
  return states.includes(claim.state) ? claim : objection("claim-state", { claim: id, state: { code: claim.state } });
};

const ruleDecision = (project: Project, { data }: KaariCommand<"DecideClaim">): ClaimRuling => {
  const claim = claimIn(project, data.claim, ["submitted", "in-verification"]);
  if ("objection" in claim) return claim;
  for (const { category } of data.cuts) {
    const [cut, most] = [amountIn(data.cuts, category), amountIn(claim.claimed, category)];
    if (cut > most)
      return objection("cut-above-claimed", {
        category: { code: category },
        cut: { money: cut },
        most: { money: most },
      });
  }
  const accepted = total(claim.claimed) - total(data.cuts);
  if (data.support > accepted)
    return objection("support-above-costs", { support: { money: data.support }, most: { money: accepted } });
  const left = project.granted - sumOf(project.claims.map(supportOf));
  return data.support > left
    ? objection("support-above-granted", { support: { money: data.support }, most: { money: left } })
    : undefined;
};

/** To the cent: what is paid out and what clears the advance make up the support that was decided. */
const rulePayment = (
  project: Project,
  { data }: KaariCommand<"PayClaim" | "PayFinalClaim">,
  final: boolean,
): ClaimRuling => {
  const claim = claimIn(project, data.claim, ["decided"]);
  if ("objection" in claim) return claim;
  if (claim.final !== final) return objection(final ? "claim-not-final" : "claim-final", { claim: claim.id });
  const support = supportOf(claim);
  if (data.cleared + data.paid !== support)
    return objection("payment-differs", {
      cleared: { money: data.cleared },
      paid: { money: data.paid },
      support: { money: support },
    });
  const uncleared = recoverable(project, "advance");
  if (data.cleared > uncleared)
    return objection("cleared-above-advance", { cleared: { money: data.cleared }, most: { money: uncleared } });
  if (final && data.cleared < Math.min(uncleared, support))
    return objection("advance-not-cleared", { least: { money: Math.min(uncleared, support) } });
  const left = project.granted - heldSupport(project);
  return data.paid > left
    ? objection("paid-above-granted", { paid: { money: data.paid }, most: { money: left } })
    : undefined;
};

const submit = (
  project: ProjectDraft,
  { data, meta }: KaariEvent<"ClaimSubmitted" | "FinalClaimSubmitted">,
  final: boolean,
): void => {
  project.claims = withRecord(project.claims, {
    id: data.claim,
    state: "submitted",
    final,
    period: data.period,
    pendingOn: meta.on,
    decidedOn: undefined,
    paidOn: undefined,
    claimed: data.costs,
    accepted: [],
    support: 0,
    cleared: 0,
    paid: 0,
    corrected: 0,
  });
};

const update = (project: ProjectDraft, id: string, change: (claim: Claim) => Partial<Claim>): void => {
  const claim = recordOf(project.claims, id);
  if (claim !== undefined) project.claims = withRecord(project.claims, { ...claim, ...change(claim) });
};

const pay = (project: ProjectDraft, { data, meta }: KaariEvent<"ClaimPaid" | "FinalClaimPaid">): void => {
  const { claim: id, cleared, paid } = data;
  update(project, id, () => ({ state: "paid", paidOn: meta.on, cleared, paid }));
  project.advance = { ...project.advance, cleared: project.advance.cleared + cleared };
};

export const claim: PhaseBehaviour = {
  rule: {
    SubmitClaim: ruleNewClaim,
    SubmitFinalClaim: ruleNewClaim,
    BeginVerification(project, { data }) {
      const found = claimIn(project, data.claim, ["submitted"]);
      return "objection" in found ? found : undefined;
    },
    DecideClaim: ruleDecision,
    PayClaim: (project, command) => rulePayment(project, command, false),
    PayFinalClaim: (project, command) => rulePayment(project, command, true),
    CorrectClaim(project, { data }) {
      const found = claimIn(project, data.claim, ["decided", "paid"]);
      if ("objection" in found) return found;
      const most = supportOf(found);
      return data.amount > most
        ? objection("correction-above-support", { amount: { money: data.amount }, most: { money: most } })
        : undefined;
    },
  },
  evolve: {
    ClaimSubmitted: (project, event) => submit(project, event, false),
    FinalClaimSubmitted: (project, event) => submit(project, event, true),
    VerificationBegun: (project, { data }) => update(project, data.claim, () => ({ state: "in-verification" })),
    ClaimDecided: (project, { data, meta }) =>
      update(project, data.claim, ({ claimed }) => ({
        state: "decided",
        decidedOn: meta.on,
        accepted: afterCuts(claimed, data.cuts),
        support: data.support,
      })),
    ClaimPaid: pay,
    FinalClaimPaid: pay,
    ClaimCorrected: (project, { data }) =>
      update(project, data.claim, ({ corrected }) => ({ corrected: corrected + data.amount })),
  },
};
