import { recordOf, sumOf } from "../kaari/behaviour/records.ts";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import type { CostLine } from "../kaari/data/parts.ts";
import type { Claim, Project } from "../kaari/project.ts";

/** What the history tells of a claim for payment; money in minor units. */
export interface ClaimFacts {
  readonly kind: "interim" | "final";
  readonly period: Claim["period"];
  readonly pendingOn: string;
  readonly decidedOn?: string | undefined;
  readonly total: number;
  /** By category: as claimed and, once that is decided, as accepted. */
  readonly costs: Array<CostLine & { readonly accepted?: number | undefined }>;
  /** Of the claims decided before. */
  readonly earlier: {
    readonly accepted: number;
    readonly acceptedCosts: Array<CostLine>;
    readonly paid: number;
    readonly advancePaid: number;
    readonly advanceCleared: number;
  };
  readonly payment?:
    | { readonly payable: number; readonly advanceDeducted?: number; readonly paid?: number }
    | undefined;
}

const total = (lines: ReadonlyArray<CostLine>): number => sumOf(lines.map(({ amount }) => amount));

const byCategory = (lines: ReadonlyArray<CostLine>): Array<CostLine> =>
  [...new Set(lines.map(({ category }) => category))].map((category) => ({
    category,
    amount: total(lines.filter((line) => line.category === category)),
  }));

type Told = Pick<Claim, "id" | "final" | "period" | "pendingOn" | "decidedOn" | "claimed"> & {
  readonly cuts?: ReadonlyArray<CostLine> | undefined;
  readonly payment?: ClaimFacts["payment"];
};

const knownOf = (claim: Claim): Told => {
  const { claimed, accepted, support, cleared, paid, decidedOn, paidOn } = claim;
  const isPaid = paidOn !== undefined;
  return {
    ...claim,
    cuts: decidedOn === undefined ? undefined : differences(claimed, accepted),
    payment:
      decidedOn === undefined ? undefined : { payable: support, ...(isPaid ? { advanceDeducted: cleared, paid } : {}) },
  };
};

const differences = (claimed: ReadonlyArray<CostLine>, accepted: ReadonlyArray<CostLine>): ReadonlyArray<CostLine> =>
  byCategory([...claimed, ...accepted.map(({ category, amount }) => ({ category, amount: -amount }))]);

/** The claim that a command is about, as it would leave it. */
const toldBy = ({ claims }: Project, asked: KaariCommand): Told | undefined => {
  switch (asked.type) {
    case "SubmitClaim":
    case "SubmitFinalClaim": {
      const { claim: id, period, costs } = asked.data;
      const final = asked.type === "SubmitFinalClaim";
      return { id, final, period, pendingOn: asked.on, decidedOn: undefined, claimed: costs };
    }
    case "DecideClaim": {
      const claim = recordOf(claims, asked.data.claim);
      const { cuts, support } = asked.data;
      return claim && { ...claim, decidedOn: asked.on, cuts, payment: { payable: support } };
    }
    case "PayClaim":
    case "PayFinalClaim": {
      const claim = recordOf(claims, asked.data.claim);
      const { cleared: advanceDeducted, paid } = asked.data;
      return claim && { ...knownOf(claim), payment: { payable: claim.support, advanceDeducted, paid } };
    }
    default:
      return undefined;
  }
};

/** The claim that is asked about, or else the last one. */
export const claimFacts = (project: Project, asked: KaariCommand | undefined): ClaimFacts | undefined => {
  const last = project.claims.at(-1);
  const told = (asked === undefined ? undefined : toldBy(project, asked)) ?? (last && knownOf(last));
  if (told === undefined) return undefined;
  const { id, final, period, pendingOn, decidedOn, claimed, cuts, payment } = told;
  const index = project.claims.findIndex((claim) => claim.id === id);
  const others = index === -1 ? project.claims : project.claims.slice(0, index);
  const before = others.filter((claim) => claim.decidedOn !== undefined);
  const accepted = before.flatMap((claim) => claim.accepted);
  return {
    kind: final ? "final" : "interim",
    period,
    pendingOn,
    decidedOn,
    total: total(claimed),
    costs: byCategory(claimed).map((line) =>
      cuts === undefined
        ? line
        : { ...line, accepted: line.amount - total(cuts.filter(({ category }) => category === line.category)) },
    ),
    earlier: {
      accepted: total(accepted),
      acceptedCosts: byCategory(accepted),
      paid: sumOf(before.map(({ paid }) => paid)),
      advancePaid: project.advance.paid,
      advanceCleared: sumOf(before.map(({ cleared }) => cleared)),
    },
    payment,
  };
};
