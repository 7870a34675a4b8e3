import type { Example } from "@kaari/core";

const ruling = (provision: string, against: string, finalOn: string, final = true) => [
  { provision, against, final, finalOn },
];

const base = { source: "TC-31", certainty: "law", gate: "decision", on: "2026-11-25", basedOn: "base" } as const;

export const sanctionExamples = [
  {
    ...base,
    id: "no-sanctions",
    title: "Without rulings there is nothing to bar salaries",
    expect: { "sanctions-bar-salaries": "not-applicable", "sanctions-looked-up": "satisfied" },
  },
  {
    ...base,
    id: "sanctions-not-looked-up",
    title: "Nothing says whether there are rulings: the authority looks them up",
    without: ["application.applicant.sanctions"],
    expect: { "sanctions-bar-salaries": "not-applicable", "sanctions-looked-up": "for-review" },
  },
  {
    ...base,
    id: "judgment-in-second-year-before",
    title:
      "Grant 2026, judgment under RL 47:6 a final on the first day of 2024: only for a particularly weighty reason",
    with: { "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2024-01-01") },
    expect: { "sanctions-bar-salaries": "violated" },
  },
  {
    ...base,
    id: "judgment-in-third-year-before",
    title: "Grant 2026, judgment under RL 47:6 a final on the last day of 2023: the rule does not bar",
    with: { "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2023-12-31") },
    expect: { "sanctions-bar-salaries": "satisfied" },
  },
  {
    ...base,
    id: "judgment-against-representative",
    title: "A final judgment under UlkL 186 § against the representative counts",
    with: { "application.applicant.sanctions": ruling("ulkl-186", "representative", "2025-06-02") },
    expect: { "sanctions-bar-salaries": "violated" },
  },
  {
    ...base,
    id: "penalty-fee-of-applicant",
    title: "A final penalty fee of the applicant counts",
    with: { "application.applicant.sanctions": ruling("tsl-11-a-3", "applicant", "2026-02-02") },
    expect: { "sanctions-bar-salaries": "violated" },
  },
  {
    ...base,
    id: "penalty-fee-of-representative",
    title: "A penalty fee of the representative only does not count",
    with: { "application.applicant.sanctions": ruling("tsl-11-a-3", "representative", "2026-02-02") },
    expect: { "sanctions-bar-salaries": "satisfied" },
  },
  {
    ...base,
    id: "judgment-not-final",
    title: "A judgment that is not final does not count",
    with: { "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2025-06-02", false) },
    expect: { "sanctions-bar-salaries": "satisfied" },
  },
  {
    ...base,
    id: "other-labour-offence",
    title: "Another labour offence does not count",
    with: { "application.applicant.sanctions": ruling("other", "applicant", "2025-06-02") },
    expect: { "sanctions-bar-salaries": "satisfied" },
  },
  {
    ...base,
    id: "sanction-with-particularly-weighty-reason",
    title: "A particularly weighty reason in the decision goes to a person",
    with: {
      "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2025-06-02"),
      "decision.reasons": [
        {
          rule: "finland-structural-funds/sanctions-bar-salaries",
          strength: "particularly-weighty",
          text: "Toiminta on alueen ainoa ja johto on vaihtunut.",
        },
      ],
    },
    expect: { "sanctions-bar-salaries": "for-review" },
  },
  {
    ...base,
    id: "sanction-with-weighty-reason",
    title: "A weighty reason is not enough",
    with: {
      "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2025-06-02"),
      "decision.reasons": [
        { rule: "finland-structural-funds/sanctions-bar-salaries", strength: "weighty", text: "Johto on vaihtunut." },
      ],
    },
    expect: { "sanctions-bar-salaries": "violated" },
  },
  {
    ...base,
    id: "sanction-with-refusal",
    title: "The bar speaks of granting: a refusal is not held for it",
    with: {
      "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2025-06-02"),
      "decision.granted": "0.00",
    },
    expect: { "sanctions-bar-salaries": "not-applicable", "sanctions-looked-up": "not-applicable" },
  },
  {
    ...base,
    id: "sanction-with-grant-of-one-cent",
    title: "A cent is a grant",
    with: {
      "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2025-06-02"),
      "decision.granted": "0.01",
    },
    expect: { "sanctions-bar-salaries": "violated", "sanctions-looked-up": "satisfied" },
  },
  {
    ...base,
    id: "sanction-without-salaries",
    title: "A grant that cannot be used for salaries is not barred",
    with: {
      "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2025-06-02"),
      "application.budget.lines": [{ category: "purchased-services", amount: "98000.00" }],
    },
    expect: { "sanctions-bar-salaries": "not-applicable", "sanctions-looked-up": "not-applicable" },
  },
  {
    ...base,
    gate: "submission",
    id: "sanction-at-filing",
    title: "At filing, a judgment of the two years before is a warning",
    with: { "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2024-01-01") },
    expect: { "sanctions-before-grant-year": "violated" },
  },
  {
    ...base,
    gate: "submission",
    id: "old-sanction-at-filing",
    title: "At filing, a judgment of the third year before is no warning",
    with: { "application.applicant.sanctions": ruling("rl-47-6-a", "applicant", "2023-12-31") },
    expect: { "sanctions-before-grant-year": "satisfied" },
  },
] as const satisfies ReadonlyArray<Example>;
