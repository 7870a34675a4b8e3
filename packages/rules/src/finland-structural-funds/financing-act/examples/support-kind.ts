import type { Application, Example } from "@kaari/core";
import { variant } from "./variant.ts";

type Kind = NonNullable<Application["supportKind"]>;
type Outcome = "satisfied" | "violated" | "not-applicable";

const kinds: Readonly<Record<Kind, ReadonlyArray<string>>> = {
  "regional-development": ["ERDF", "JTF", "national-regional"],
  "education-and-culture": ["ERDF", "JTF", "national-regional"],
  "business-infrastructure": ["ERDF", "JTF", "national-regional"],
  "environment-and-natural-resources": ["ERDF", "JTF"],
  "transport-and-infrastructure": ["ERDF", "JTF"],
  "employment-skills-inclusion": ["ESF+", "JTF"],
  "material-aid": ["ESF+"],
};

const of = (kind: string, fund: string) => ({ "application.supportKind": kind, "application.fund": fund });

const ofFunds: ReadonlyArray<Example> = Object.entries(kinds).flatMap(([kind, granting]) =>
  ["ESF+", "ERDF", "JTF", "national-regional"].map((fund) => {
    const outcome: Outcome = granting.includes(fund) ? "satisfied" : "violated";
    return variant(
      `${kind}-from-${fund === "ESF+" ? "esf" : fund.toLowerCase()}`,
      "submission",
      `${fund} and support of the kind ${kind}`,
      "757/2021 9, 12 ja 15 §",
      { with: of(kind, fund) },
      { "support-kind-of-fund": outcome },
    );
  }),
);

const typed = (id: string, title: string, facts: Readonly<Record<string, string>>, outcome: Outcome) =>
  variant(
    id,
    "submission",
    title,
    "757/2021 9 § 1 mom. 1 kohta ja 12 § 1 mom. 2 kohta",
    { with: facts },
    {
      "support-kind-of-project-type": outcome,
    },
  );

const investment = { "application.projectType": "investment" };

export const supportKindExamples = [
  ...ofFunds,
  typed(
    "regional-development-project",
    "Regional development support goes to development projects",
    of("regional-development", "ERDF"),
    "not-applicable",
  ),
  typed(
    "regional-development-of-investment",
    "An investment project is none of them, though one may hold an investment",
    { ...of("regional-development", "ERDF"), ...investment },
    "violated",
  ),
  typed(
    "jtf-employment-investment",
    "The JTF supports employment in development projects, as the ESF+ does",
    { ...of("employment-skills-inclusion", "JTF"), ...investment },
    "violated",
  ),
  typed(
    "business-infrastructure-investment",
    "Infrastructure investment support goes to investment projects",
    { ...of("business-infrastructure", "national-regional"), ...investment },
    "satisfied",
  ),
  variant(
    "transport-investment",
    "submission",
    "Transport projects may be of either type",
    "757/2021 12 § 1 mom. 1 kohta b",
    { with: { ...of("transport-and-infrastructure", "ERDF"), ...investment } },
    { "support-kind-of-project-type": "satisfied" },
  ),
  variant(
    "esf-investment-of-employment",
    "submission",
    "Of the ESF+ its own rule speaks",
    "757/2021 12 § 1 mom. 2 kohta",
    { with: investment },
    { "esf-development-projects-only": "violated", "support-kind-of-project-type": "not-applicable" },
  ),
  variant(
    "support-kind-not-stated",
    "submission",
    "Where the kind is not stated, neither is asked",
    "757/2021 9 § 1 mom.",
    { with: { "application.fund": "ERDF", ...investment }, without: ["application.supportKind"] },
    { "support-kind-of-fund": "not-applicable", "support-kind-of-project-type": "not-applicable" },
  ),
];
