import { describe, expect, it } from "vitest";
import type { Project } from "../project.ts";
import {
  after,
  type Asked,
  asking,
  claiming,
  closing,
  decideOn,
  deciding,
  finalClaiming,
  refusalOf,
  running,
  starting,
  tell,
} from "../trial-project.test-data.ts";

const finalReport = asking("SubmitFinalReport", { narrative: "tulokset", indicators: [] });
const approve = asking("ApproveFinalReport", {});
const payFinal = (cleared: number, paid: number): Asked => asking("PayFinalClaim", { claim: "k9", cleared, paid });
const close = asking("CloseProject", {});
const end = asking("EndImplementation", {});

describe("implementation", () => {
  const bySystem = (on: string): Asked => ({ ...end, role: "system", on });
  tell([
    ["is ended by its people when they are ready", running, end, "accepted"],
    ["is not ended by a timer on its last day", running, bySystem("2027-12-31"), "period-running"],
    ["is ended by a timer the day after", running, bySystem("2028-01-01"), "accepted"],
  ]);

  it("keeps its first day and its last", () => {
    expect(after(running, { ...end, on: "2027-06-30" })).toMatchObject({
      startedOn: "2026-06-01",
      endedOn: "2027-06-30",
    });
  });
});

describe("a progress report", () => {
  const report = (id: string): Asked =>
    asking("ReportProgress", {
      report: id,
      period: { startsOn: "2026-03-01", endsOn: "2026-05-31" },
      indicators: [],
      narrative: "etenee",
    });
  const given = after(running, report("r1"));
  const accept = asking("AcceptReport", { report: "r1" });
  const send = asking("ReturnReport", { report: "r1", reason: "luvut puuttuvat" });
  tell([
    ["has an id of its own", given, report("r1"), "record-exists"],
    ["is given again once it is returned", after(given, send), report("r1"), "accepted"],
    ["is accepted once", after(given, accept), accept, "report-state"],
    ["is not accepted once it is returned", after(given, send), accept, "report-state"],
    ["that nobody gave is not accepted", running, accept, "no-such-record"],
    ["that nobody gave is not returned", running, send, "no-such-record"],
    ["is accepted after it was given again", after(given, send, report("r1")), accept, "accepted"],
  ]);
});

describe("closing", () => {
  const approved = after(closing, finalReport, approve);
  const claimed = after(approved, finalClaiming("k9", 900_000), deciding("k9", 500_000));
  const open = after(running, claiming("k1", 1), end, finalReport, approve);
  tell([
    ["approves a report that was given", closing, approve, "no-final-report"],
    ["takes a better report until one is approved", after(closing, finalReport), finalReport, "accepted"],
    ["takes none after that", approved, finalReport, "report-approved"],
    ["does not approve twice", approved, approve, "no-final-report"],
    ["takes one final claim", claimed, finalClaiming("k8", 1), "final-claim-made"],
    [
      "pays it once the report is approved",
      after(closing, finalClaiming("k9", 9), deciding("k9", 5)),
      payFinal(0, 5),
      "report-not-approved",
    ],
    ["pays it as it was decided", claimed, payFinal(0, 500_000), "accepted"],
    [
      "does not pay an interim claim as the final one",
      after(open, deciding("k1", 1)),
      asking("PayFinalClaim", { claim: "k1", cleared: 0, paid: 1 }),
      "claim-not-final",
    ],
    ["needs the report", closing, close, "report-not-approved"],
    ["needs the final claim", approved, close, "no-final-claim"],
    ["needs it paid", claimed, close, "claim-open"],
    ["needs every claim paid", open, close, "claim-open"],
    ["ends when all is paid", after(claimed, payFinal(0, 500_000)), close, "accepted"],
  ]);
});

describe("the advance at the end", () => {
  const advanced = (support: number): Project =>
    after(
      starting,
      asking("PayAdvance", { amount: 600_000 }),
      asking("StartImplementation", {}),
      end,
      finalReport,
      approve,
      finalClaiming("k9", 900_000),
      deciding("k9", support),
    );
  const little = after(advanced(500_000), payFinal(500_000, 0));
  const order = (of: "advance" | "payment", amount: number, recovery = "o1"): Asked =>
    asking("OrderRecovery", { recovery, of, amount, reason: "käyttämättä" });
  const settle = (amount: number): Asked => asking("SettleRecovery", { recovery: "o1", amount, by: "payment" });
  const recovering = after(little, order("advance", 100_000));
  tell([
    ["is cleared by the final claim", advanced(700_000), payFinal(600_000, 100_000), "accepted"],
    ["is not left a cent uncleared", advanced(700_000), payFinal(599_999, 100_001), "advance-not-cleared"],
    ["takes all the support where that is less", advanced(500_000), payFinal(500_000, 0), "accepted"],
    ["leaves none of it to be paid", advanced(500_000), payFinal(499_999, 1), "advance-not-cleared"],
    ["keeps the project open while some is uncleared", little, close, "advance-open"],
    ["is ordered back as far as it is uncleared", little, order("advance", 100_000), "accepted"],
    ["is not ordered back a cent further", little, order("advance", 100_001), "recovery-above-paid"],
    ["is not ordered back for nothing", little, order("advance", 0), "recovery-above-paid"],
    ["is ordered back once", recovering, order("advance", 1, "o2"), "recovery-above-paid"],
    ["keeps the project open until it is paid back", recovering, close, "advance-open"],
    ["is paid back in parts", after(recovering, settle(40_000)), settle(60_000), "accepted"],
    ["is not paid back a cent too much", after(recovering, settle(40_000)), settle(60_001), "settled-above-recovery"],
    ["is not paid back with nothing", recovering, settle(0), "settled-above-recovery"],
    ["lets the project close once it is paid back", after(recovering, settle(100_000)), close, "accepted"],
  ]);

  it.each([
    ["all of it where the support is more", 700_000, 600_000],
    ["all the support where that is less", 500_000, 500_000],
  ])("is told when the final claim does not clear it: %s", (_what, support, least) => {
    expect(decideOn(advanced(support), payFinal(1, support - 1))).toMatchObject({
      accepted: false,
      refusal: { reason: "advance-not-cleared", values: { least: { money: least } } },
    });
  });
});

describe("a recovery", () => {
  const paid = after(
    running,
    claiming("k1", 900_000),
    deciding("k1", 500_000),
    asking("PayClaim", { claim: "k1", cleared: 0, paid: 500_000 }),
  );
  const order = (recovery: string, amount: number, on?: string): Asked =>
    asking("OrderRecovery", { recovery, of: "payment", amount, reason: "oikaisu" }, { on });
  const limited = after(
    paid,
    asking("SetClock", { clock: "recovery-limit", until: "2036-06-01", provision: "757/2021 35 §" }),
  );
  tell([
    ["takes back what claims brought", paid, order("o1", 500_000), "accepted"],
    ["takes back no cent more", paid, order("o1", 500_001), "recovery-above-paid"],
    ["counts with those before it", after(paid, order("o1", 400_000)), order("o2", 100_000), "accepted"],
    ["does not go beyond them all", after(paid, order("o1", 400_000)), order("o2", 100_001), "recovery-above-paid"],
    ["has an id of its own", after(paid, order("o1", 1)), order("o1", 1), "record-exists"],
    ["is ordered on the last day of its limit", limited, order("o1", 1, "2036-06-01"), "accepted"],
    ["is not ordered the day after", limited, order("o1", 1, "2036-06-02"), "recovery-too-late"],
    [
      "that nobody ordered is not settled",
      paid,
      asking("SettleRecovery", { recovery: "o1", amount: 1, by: "set-off" }),
      "no-such-record",
    ],
  ]);

  const advanced = after(starting, asking("PayAdvance", { amount: 1_800_000 }), asking("StartImplementation", {}));
  const orderAdvance = (recovery: string, amount: number): Asked =>
    asking("OrderRecovery", { recovery, of: "advance", amount, reason: "käyttämättä" });
  const settle = (recovery: string, amount: number): Asked =>
    asking("SettleRecovery", { recovery, amount, by: "payment" });
  const back = after(advanced, orderAdvance("a1", 800_000), settle("a1", 800_000), claiming("k1", 6_000_000));
  const partlyBack = after(advanced, orderAdvance("a1", 800_000), settle("a1", 300_000));
  const cleared = after(
    advanced,
    claiming("k1", 900_000),
    deciding("k1", 500_000),
    asking("PayClaim", { claim: "k1", cleared: 100_000, paid: 400_000 }),
  );
  const pay = (paid: number): Asked => asking("PayClaim", { claim: "k1", cleared: 0, paid });
  tell([
    ["that was paid back makes room for payments", after(back, deciding("k1", 5_000_000)), pay(5_000_000), "accepted"],
    ["makes no room for a cent more", after(back, deciding("k1", 5_000_001)), pay(5_000_001), "paid-above-granted"],
    ["of an advance leaves the rest to be ordered", partlyBack, orderAdvance("a2", 1_000_000), "accepted"],
    ["of an advance leaves no cent more", partlyBack, orderAdvance("a2", 1_000_001), "recovery-above-paid"],
    ["takes back what cleared the advance as well", cleared, order("o1", 500_000), "accepted"],
    ["takes back no cent that cleared nothing", cleared, order("o1", 500_001), "recovery-above-paid"],
    [
      "of a payment leaves the advance as it is",
      after(cleared, order("o1", 500_000)),
      orderAdvance("a1", 1_700_000),
      "accepted",
    ],
    ["of an advance takes nothing that was cleared", cleared, orderAdvance("a1", 1_700_001), "recovery-above-paid"],
  ]);

  it("of a payment does not clear the advance", () => {
    const settled = after(
      paid,
      order("o1", 100),
      asking("SettleRecovery", { recovery: "o1", amount: 100, by: "set-off" }),
    );
    expect(settled.advance).toEqual({ paid: 0, cleared: 0, recovered: 0 });
    expect(settled.recoveries).toEqual([{ id: "o1", of: "payment", amount: 100, settled: 100 }]);
  });
});

describe("the duty to pay", () => {
  const lapse = (on: string): Asked =>
    asking("LapseFinalClaim", { due: "2026-06-01", provision: "757/2021 28 § 1 mom." }, { on });
  tell([
    ["lasts on the last day of the final claim", closing, lapse("2026-06-01"), "final-claim-not-due"],
    ["ends the day after", closing, lapse("2026-06-02"), "accepted"],
    [
      "does not end once the claim is made",
      after(closing, finalClaiming("k9", 1)),
      lapse("2026-06-02"),
      "final-claim-made",
    ],
  ]);

  it("leaves a project that has lapsed", () => {
    expect(after(closing, lapse("2026-06-02")).stage).toBe("lapsed");
    expect(refusalOf(after(closing, lapse("2026-06-02")), finalClaiming("k9", 1))).toBe("wrong-stage");
  });
});
