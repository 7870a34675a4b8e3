/** Where a case of the research is tried, and what of it waits for later. */
export interface TestCase {
  /** Worked examples, `pack/example`; their source names the case. */
  readonly examples?: ReadonlyArray<string>;
  /** Tests, by file; they name the case. */
  readonly tests?: ReadonlyArray<string>;
  /** What nothing of today can express, and its home. */
  readonly later?: ReadonlyArray<Later>;
}

/** A gate that is not assessed yet, or a programme without a pack. */
export interface Later {
  readonly home: "review of a decision" | "another programme";
  readonly what: string;
}

const national = (...ids: ReadonlyArray<string>) => ids.map((id) => `finland-structural-funds/${id}`);
const union = (...ids: ReadonlyArray<string>) => ids.map((id) => `eu-common-provisions/${id}`);
const programme = (...ids: ReadonlyArray<string>) => ids.map((id) => `esf-plus-finland/${id}`);
const nationalTests = (...files: ReadonlyArray<string>) =>
  files.map((file) => `packages/rules/src/finland-structural-funds/${file}`);

/** The odd cases of the research, by number and letter. */
export const testCases: Readonly<Record<string, TestCase>> = {
  "TC-01 a": { examples: national("advance-at-30-percent", "granted-advance-at-30-percent") },
  "TC-01 b": { examples: national("advance-one-cent-above", "granted-advance-one-cent-above") },
  "TC-01 c": { examples: national("advance-at-30-percent-of-budget"), tests: ["test/packs/test-cases.test.ts"] },
  "TC-01 d": { examples: national("second-advance", "granted-second-advance") },
  "TC-01 e": {
    examples: national(
      "municipality-advance",
      "municipality-advance-special-reason",
      "advance-decided-to-municipality",
      "advance-decided-to-municipality-special-reason",
    ),
  },
  "TC-03 a": { examples: national("grant-at-80-percent") },
  "TC-03 b": { examples: national("grant-80-percent-only-when-rounded", "grant-at-floor-of-80-percent") },
  "TC-03 c": { examples: national("grant-ten-euros-above") },
  "TC-03 c2": { examples: national("own-and-municipal-money") },
  "TC-03 c3": { examples: national("no-own-money-but-other", "other-financing-replaces-own") },
  "TC-03 d": { examples: national("special-reason-recorded", "granted-with-special-reason") },
  "TC-03 e": { examples: national("investment-part-at-75-percent-with-reason") },
  "TC-05 a": { examples: national("filed-at-closing-second") },
  "TC-05 b": { examples: national("filed-one-second-late") },
  "TC-05 c": { examples: national("winter-call-at-closing", "winter-call-summer-offset") },
  "TC-05 d": { examples: national("closing-day-kept", "last-day-without-hour") },
  "TC-07": {
    examples: national(
      "supplement-before-midnight",
      "supplement-after-midnight",
      "paper-supplement",
      "supplement-of-claim-on-last-day",
      "late-supplement-and-cut",
    ),
    tests: ["test/packs/test-cases.test.ts"],
  },
  "TC-09": {
    examples: programme(
      "decided-on-last-day-of-ely-centres",
      "decided-on-first-day-of-new-centres",
      "filed-before-decided-after-handover",
      "kanta-hame-before",
      "kanta-hame-moves",
    ),
    tests: ["packages/rules/src/esf-plus-finland/authorities.test.ts", ...nationalTests("procedure/deadlines.test.ts")],
  },
  "TC-11": {
    tests: [
      "packages/rules/src/esf-plus-finland-citizens/deadlines.test.ts",
      ...nationalTests("financing-decree/obligations.test.ts"),
    ],
  },
  "TC-13 a": { examples: national("seven-percent-services-at-30", "decided-seven-percent-at-30") },
  "TC-13 b": { examples: national("seven-percent-both-a-cent-below", "decided-seven-percent-below") },
  "TC-13 c": { examples: national("seven-percent-travel-at-20") },
  "TC-13": {
    examples: national("seven-percent-not-applied-for", "seven-percent-claimed"),
  },
  "TC-15": {
    examples: national(
      "share-at-20-percent",
      "share-just-below-20-percent",
      "share-at-10-percent-with-reason",
      "share-just-below-10-percent",
      "full-time-1725-hours",
      "part-time-688-hours",
      "year-of-1720-hours",
      "year-of-1725-hours-claimed",
      "part-time-year",
      "worker-did-not-accept",
      "worker-did-not-accept-and-cut",
    ),
    tests: ["test/packs/test-cases.test.ts"],
  },
  "TC-17": {
    examples: national(
      "change-cost-before-pending",
      "change-cost-on-pending-day",
      "change-handled-late",
      "urgent-change-handled-late",
      "lump-sum-change-of-outputs",
      "interreg-change",
      "changed-cost-on-pending-day",
    ),
  },
  "TC-19": {
    examples: national(
      "purchase-below-3000",
      "purchase-at-3000",
      "purchase-at-9999-99",
      "purchase-at-10000",
      "two-linked-orders",
      "purchase-from-managing-director",
      "purchase-from-spouses-company",
      "purchase-from-board-members-company",
      "related-party-with-quotes",
      "services-at-threshold",
      "support-of-exactly-half",
      "training-at-goods-threshold",
      "training-at-threshold",
      "catering-at-threshold",
      "purchase-inside-forty-percent",
      "purchase-inside-lump-sum",
      "bought-for-3000",
      "bought-for-10000",
      "bought-by-quotes",
      "bought-for-just-10000",
      "bought-without-procurement-act",
      "bought-by-procurement-act",
      "bought-from-leading-person",
      "bought-from-leading-person-by-quotes",
      "bought-from-board-members-company",
      "bought-from-board-members-company-by-quotes",
      "bought-in-parts",
      "bought-in-parts-by-quotes",
      "bought-inside-forty-percent",
    ),
  },
  "TC-21": {
    examples: national("message-on-third-day"),
    tests: nationalTests("procedure/deadlines.test.ts", "financing-act/obligations.test.ts"),
    later: [{ home: "review of a decision", what: "the hour of filing, and an appeal without a claim before it" }],
  },
  "TC-23": {
    examples: national(
      "paid-2027-02-15-destroyed-2032-12-31",
      "paid-2027-02-15-destroyed-2033-01-01",
      "undecided-recovery-of-250-00",
      "undecided-recovery-of-250-01",
      "recovery-decided-on-2037-06-01",
      "recovery-decided-on-2037-06-02",
      "asset-recovery-decided-on-2042-06-02",
      "principal-waived-of-250-01",
      "national-principal-waived-of-250-01",
      "interest-waived",
    ),
    tests: nationalTests("financing-act/obligations.test.ts"),
  },
  "TC-25": {
    examples: national(
      "salary-paid-by-another-grant",
      "volunteers-in-eu-programme",
      "volunteer-work-as-cost",
      "revenue-leaves-room",
      "revenue-one-cent-too-much",
      "revenue-with-de-minimis-aid",
      "vat-of-an-association",
      "vat-of-a-municipality",
      "municipality-without-vat",
      "salary-paid-twice-claimed",
      "salary-paid-twice-and-cut",
      "salary-paid-twice-under-state-aid",
      "fees-deducted",
      "fees-received-on-filing-day",
      "fees-under-de-minimis-aid",
      "deductible-vat-cut",
      "vat-of-association-claimed",
      "vat-of-municipality-claimed",
    ),
    later: [{ home: "another programme", what: "volunteer work in Leader projects" }],
  },
  "TC-27": {
    examples: [
      ...union(
        "actual-costs-at-threshold",
        "actual-costs-one-cent-above",
        "actual-costs-as-state-aid",
        "actual-costs-in-group",
      ),
      ...national("actual-costs-only-at-200000", "actual-costs-only-above-200000", "actual-costs-only-with-state-aid"),
    ],
  },
  "TC-29": {
    examples: [
      ...union("travel-inside-the-rate"),
      ...national("near-trip-15-km", "trip-15-1-km", "forty-percent-and-travel", "trip-of-15-km-claimed"),
    ],
  },
  "TC-31": {
    examples: national(
      "judgment-in-second-year-before",
      "judgment-in-third-year-before",
      "penalty-fee-of-applicant",
      "penalty-fee-of-representative",
      "judgment-against-representative",
      "judgment-not-final",
      "other-labour-offence",
      "sanction-with-particularly-weighty-reason",
      "sanction-with-weighty-reason",
    ),
  },
  "TC-33": {
    examples: union(
      "de-minimis-inside-window",
      "de-minimis-left-window",
      "de-minimis-at-window-edge",
      "de-minimis-today",
    ),
  },
  "TC-35": {
    examples: national("no-funds-now"),
    tests: nationalTests("financing-decree/obligations.test.ts"),
  },
  "TC-37": {
    examples: union(
      "ends-on-last-day",
      "ends-a-day-late",
      "decided-until-last-day",
      "decided-beyond-last-day",
      "cost-of-january-2030",
      "cost-incurred-on-last-day",
      "cost-incurred-on-day-after-last",
      "cost-paid-on-last-day",
      "cost-paid-on-day-after-last",
    ),
  },
  "TC-39": {
    examples: national(
      "interreg-70-percent",
      "interreg-cent-above",
      "interreg-below-smallest",
      "interreg-at-smallest",
      "interreg-small-project-from-december-2023",
      "interreg-small-project-before",
      "interreg-external-border",
    ),
  },
  "TC-41": { tests: ["test/packs/other-programmes.test.ts"] },
  "TC-43": { tests: ["test/packs/other-programmes.test.ts"] },
  "TC-45": {
    tests: ["test/lifecycle/thresholds-of-another-programme.test.ts", "test/packs/other-programmes.test.ts"],
  },
  "TC-47": { tests: ["test/packs/other-programmes.test.ts"] },
  "TC-49": { examples: programme("self-employed-counted-once", "self-employed-counted-twice") },
};
