import { describe, expect, it } from "vitest";
import {
  after,
  type Asked,
  asking,
  claiming,
  closing,
  deciding,
  finalClaiming,
  grantedAs,
  grantOf,
  refusalOf,
  running,
  starting,
  tell,
} from "../trial-project.test-data.ts";

const pay = (claim: string, cleared: number, paid: number): Asked => asking("PayClaim", { claim, cleared, paid });
const advance = (amount: number): Asked => asking("PayAdvance", { amount });

describe("an advance", () => {
  const none = after(grantedAs(grantOf({}, { advance: undefined })), asking("AcceptGrant", {}));
  const zero = after(grantedAs(grantOf({}, { advance: 0 })), asking("AcceptGrant", {}));
  const paid = after(running, claiming("k1", 5_000_000), deciding("k1", 5_000_000), pay("k1", 0, 5_000_000));
  tell([
    ["is paid as it was decided", starting, advance(1_800_000), "accepted"],
    ["is not paid a cent above", starting, advance(1_800_001), "advance-above-decided"],
    ["of nothing is none", starting, advance(0), "advance-above-decided"],
    ["may come in parts", after(starting, advance(800_000)), advance(1_000_000), "accepted"],
    [
      "has parts that are no more than the whole",
      after(starting, advance(800_000)),
      advance(1_000_001),
      "advance-above-decided",
    ],
    ["is not paid where none was decided", none, advance(1), "no-advance-decided"],
    ["is not paid where nothing was decided", zero, advance(1), "no-advance-decided"],
    ["leaves room for what was paid", paid, advance(1_000_000), "accepted"],
    ["is no more than what is left of the grant", paid, advance(1_000_001), "advance-above-decided"],
    ["bars the decision from being reverted", after(starting, advance(1)), asking("AcceptGrant", {}), "wrong-stage"],
  ]);
});

describe("a claim", () => {
  const made = after(running, claiming("k1", 1_000_000));
  const decided = after(made, deciding("k1", 900_000));
  const period = (startsOn: string, endsOn: string): Asked =>
    asking("SubmitClaim", { claim: "k1", period: { startsOn, endsOn }, costs: [{ category: "staff", amount: 1 }] });
  const cut = (amount: number) => [{ category: "travel" as const, amount, reason: "ei tukikelpoinen" }];
  const verify = asking("BeginVerification", { claim: "k1", sample: { method: "risk", items: ["lasku 1"] } });
  tell([
    ["is of a period that is over", running, period("2026-03-01", "2026-06-01"), "accepted"],
    ["is not of one that ends tomorrow", running, period("2026-03-01", "2026-06-02"), "period-not-over"],
    ["may be of one day", running, period("2026-05-01", "2026-05-01"), "accepted"],
    ["is of a period that begins before it ends", running, period("2026-05-02", "2026-05-01"), "period-reversed"],
    ["has an id of its own", made, claiming("k1", 1), "record-exists"],
    ["is verified once it is submitted", made, verify, "accepted"],
    ["is verified once", after(made, verify), verify, "claim-state"],
    ["is not verified if it was never made", running, verify, "no-such-record"],
    ["is decided after verification", after(made, verify), deciding("k1", 900_000), "accepted"],
    ["is decided without", made, deciding("k1", 900_000), "accepted"],
    ["is decided once", decided, deciding("k1", 900_000), "claim-state"],
    ["that nobody made is not decided", running, deciding("k1", 1), "no-such-record"],
    ["may lose all of a category", made, deciding("k1", 900_000, cut(100)), "accepted"],
    ["does not lose a cent more", made, deciding("k1", 900_000, cut(101)), "cut-above-claimed"],
    ["brings as much as its costs", made, deciding("k1", 1_000_100), "accepted"],
    ["does not bring a cent more", made, deciding("k1", 1_000_101), "support-above-costs"],
    ["brings no more than what its cuts leave", made, deciding("k1", 1_000_001, cut(100)), "support-above-costs"],
    ["brings what its cuts leave", made, deciding("k1", 1_000_000, cut(100)), "accepted"],
    ["is paid as it was decided", decided, pay("k1", 0, 900_000), "accepted"],
    ["is not paid a cent more", decided, pay("k1", 0, 900_001), "payment-differs"],
    ["is not paid a cent less", decided, pay("k1", 0, 899_999), "payment-differs"],
    ["is not paid before it is decided", made, pay("k1", 0, 0), "claim-state"],
    ["is paid once", after(decided, pay("k1", 0, 900_000)), pay("k1", 0, 900_000), "claim-state"],
    [
      "that is the last is paid otherwise",
      after(closing, finalClaiming("k1", 9), deciding("k1", 9)),
      pay("k1", 0, 9),
      "claim-final",
    ],
  ]);

  it("keeps what was cut, category by category", () => {
    const cutClaim = after(made, deciding("k1", 900_000, cut(40))).claims[0];
    expect(cutClaim).toMatchObject({
      state: "decided",
      support: 900_000,
      accepted: [
        { category: "staff", amount: 1_000_000 },
        { category: "travel", amount: 60 },
      ],
    });
  });
});

describe("the grant's money", () => {
  const most = after(running, claiming("k1", 6_000_000), deciding("k1", 6_000_000));
  const second = after(running, claiming("k1", 5_000_000), deciding("k1", 5_000_000), claiming("k2", 5_000_000));
  const advanced = after(starting, advance(1_800_000), asking("StartImplementation", {}));
  const claimed = after(advanced, claiming("k1", 6_000_000), deciding("k1", 6_000_000));
  tell([
    ["is all that claims bring", running, claiming("k1", 9_000_000), "accepted"],
    ["may be brought by one claim", after(running, claiming("k1", 6_000_000)), deciding("k1", 6_000_000), "accepted"],
    ["is no cent more", after(running, claiming("k1", 7_000_000)), deciding("k1", 6_000_001), "support-above-granted"],
    ["is shared by all claims", second, deciding("k2", 1_000_000), "accepted"],
    ["is shared to the cent", second, deciding("k2", 1_000_001), "support-above-granted"],
    ["is paid out in full", most, pay("k1", 0, 6_000_000), "accepted"],
    ["is not paid twice where the advance is not cleared", claimed, pay("k1", 0, 6_000_000), "paid-above-granted"],
    ["is not paid a cent too much", claimed, pay("k1", 1_799_999, 4_200_001), "paid-above-granted"],
    ["is paid and cleared to the cent", claimed, pay("k1", 1_800_000, 4_200_000), "accepted"],
    ["is not cleared a cent beyond the advance", claimed, pay("k1", 1_800_001, 4_199_999), "cleared-above-advance"],
  ]);

  it("that is being recovered is not cleared too", () => {
    const ordered = asking("OrderRecovery", {
      recovery: "o1",
      of: "advance",
      amount: 1_000_000,
      reason: "käyttämättä",
    });
    const recovering = after(advanced, ordered, claiming("k1", 2_000_000), deciding("k1", 2_000_000));
    expect(refusalOf(recovering, pay("k1", 800_001, 1_199_999))).toBe("cleared-above-advance");
    expect(refusalOf(recovering, pay("k1", 800_000, 1_200_000))).toBe("accepted");
  });
});

describe("a correction", () => {
  const decided = after(running, claiming("k1", 1_000_000), deciding("k1", 900_000));
  const correct = (amount: number): Asked => asking("CorrectClaim", { claim: "k1", amount, reason: "kahteen kertaan" });
  const corrected = after(decided, correct(100_000));
  tell([
    ["takes back as much as was decided", decided, correct(900_000), "accepted"],
    ["takes back no cent more", decided, correct(900_001), "correction-above-support"],
    ["counts with those before it", corrected, correct(800_000), "accepted"],
    ["does not go beyond them all", corrected, correct(800_001), "correction-above-support"],
    ["leaves the rest to be paid", corrected, pay("k1", 0, 800_000), "accepted"],
    ["is not forgotten when paying", corrected, pay("k1", 0, 900_000), "payment-differs"],
    ["is of a claim that was decided", after(running, claiming("k1", 1)), correct(0), "claim-state"],
    ["is of a claim that was paid", after(decided, pay("k1", 0, 900_000)), correct(1), "accepted"],
  ]);
});
