import type { KaariEvent } from "../behaviour/phase-behaviour.ts";
import type { AnyEvent } from "./walk.test-data.ts";

/** A project's money, reckoned anew from what its events say, in minor units. */
export interface Ledger {
  readonly granted: number;
  readonly advances: number;
  readonly cleared: number;
  readonly paid: number;
  /** Taken back of advances, and of everything. */
  readonly advancesRecovered: number;
  readonly recovered: number;
}

export const ledgerOf = (events: ReadonlyArray<AnyEvent>): Ledger => {
  let [granted, advances, cleared, paid, advancesRecovered, recovered] = [0, 0, 0, 0, 0, 0];
  const ofAdvance = new Set<string>();
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- this lifecycle wrote them
  for (const event of events as ReadonlyArray<AnyEvent & KaariEvent>)
    switch (event.type) {
      case "FundingGranted":
      case "FundingGrantedInPart":
        granted = event.data.decision.granted;
        break;
      case "DecisionReverted":
      case "CaseReferredBack":
        granted = 0;
        break;
      case "AdvancePaid":
        advances += event.data.amount;
        break;
      case "ClaimPaid":
      case "FinalClaimPaid":
        cleared += event.data.cleared;
        paid += event.data.paid;
        break;
      case "RecoveryOrdered":
        if (event.data.of === "advance") ofAdvance.add(event.data.recovery);
        break;
      case "RecoverySettled":
        recovered += event.data.amount;
        if (ofAdvance.has(event.data.recovery)) advancesRecovered += event.data.amount;
        break;
      default:
    }
  return { granted, advances, cleared, paid, advancesRecovered, recovered };
};
