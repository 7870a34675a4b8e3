import { cite, type Rule } from "@kaari/core";
import { financingAct } from "../../sources.ts";
import { inForce } from "../validity.ts";

/** From which funds, and to which projects, the authorities of 9, 12 and 15 § may grant each kind of support. */
export const supportKindRules = [
  {
    id: "support-kind-of-fund",
    title: {
      fi: "Haettu tuki kuuluu haettuun rahastoon",
      sv: "Stödet som söks hör till fonden",
      en: "The support applied for belongs to the fund",
    },
    gate: ["submission", "decision"],
    severity: "blocking",
    citation: cite(financingAct, "9 § 1 mom. 1 kohta, 12 § 1 mom. ja 15 § 1 mom."),
    when: "funds with calls and application.supportKind != null",
    require:
      '(application.fund = "ESF+" and application.supportKind in ("employment-skills-inclusion", "material-aid")) or (application.fund = "JTF" and application.supportKind = "employment-skills-inclusion") or (application.fund in ("ERDF", "JTF") and application.supportKind in ("environment-and-natural-resources", "transport-and-infrastructure")) or (application.fund != "ESF+" and application.supportKind in ("regional-development", "education-and-culture", "business-infrastructure"))',
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
    gate: ["submission", "decision"],
    severity: "blocking",
    citation: cite(financingAct, "9 § 1 mom. 1 kohdan a alakohta ja 12 § 1 mom. 2 kohta"),
    when: 'application.fund != "ESF+" and investment project and application.supportKind != null',
    require: 'not(application.supportKind in ("regional-development", "employment-skills-inclusion"))',
    basis: ["FI-757-9", "FI-757-12"],
    validity: inForce,
  },
] as const satisfies ReadonlyArray<Rule>;
