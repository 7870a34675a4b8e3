import { cite, type Rule } from "@kaari/core";
import { financingAct } from "../../sources.ts";
import { inForce, throughout } from "../validity.ts";

/** From which funds, and to which projects, the authorities of 9, 12 and 15 § may grant each kind of support. */
export const supportKindRules = [
  {
    id: "support-kind-of-fund",
    title: {
      fi: "Haettu tuki kuuluu haettuun rahastoon",
      sv: "Stödet som söks hör till fonden",
      en: "The support applied for belongs to the fund",
    },
    gate: throughout,
    severity: "blocking",
    citation: cite(financingAct, "9 § 1 mom. 1 kohta, 12 § 1 mom. ja 15 § 1 mom."),
    when: 'application.fund in ("ESF+", "ERDF", "JTF", "national-regional") and application.supportKind != null',
    require:
      'if application.supportKind = "material-aid" then application.fund = "ESF+" else if application.supportKind = "employment-skills-inclusion" then application.fund in ("ESF+", "JTF") else if application.supportKind in ("environment-and-natural-resources", "transport-and-infrastructure") then application.fund in ("ERDF", "JTF") else application.fund in ("ERDF", "JTF", "national-regional")',
    basis: ["FI-757-9", "FI-757-12"],
    validity: inForce,
  },
  {
    id: "support-kind-of-project-type",
    title: {
      fi: "Haettu tuki sopii hanketyyppiin",
      sv: "Stödet som söks passar projekttypen",
      en: "The support applied for suits the type of the project",
    },
    gate: throughout,
    severity: "blocking",
    citation: cite(financingAct, "9 § 1 mom. 1 kohdan a ja c alakohta ja 12 § 1 mom. 2 kohta"),
    when: 'application.fund in ("ERDF", "JTF", "national-regional") and application.projectType != null and application.supportKind != null and application.supportKind in ("regional-development", "employment-skills-inclusion", "business-infrastructure")',
    require:
      'application.projectType = (if application.supportKind = "business-infrastructure" then "investment" else "development")',
    basis: ["FI-757-9", "FI-757-12"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
