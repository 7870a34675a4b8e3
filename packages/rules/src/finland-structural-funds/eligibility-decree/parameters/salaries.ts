import { cite, type Parameter } from "@kaari/core";
import { eligibilityDecree } from "../../sources.ts";
import { salaryModelGuidance } from "../sources.ts";

export const salaryParameters = [
  {
    name: "working time share floor",
    label: {
      fi: "pienin osa-aikaisen työaikaosuus",
      sv: "minsta arbetstidsandel för deltidsarbete",
      en: "smallest part-time share",
    },
    kind: "percent",
    unit: "of full annual working time",
    stricter: "higher",
    keyedOn: ["filing", "today"],
    citation: cite(eligibilityDecree, "5 § 3 mom."),
    values: [{ from: "2021-10-15", value: "20 %" }],
    basis: ["FI-866-5-3"],
  },
  {
    name: "justified working time share floor",
    label: {
      fi: "pienin perustellusta syystä hyväksyttävä työaikaosuus",
      sv: "minsta arbetstidsandel som godkänns av grundad anledning",
      en: "smallest share for a justified reason",
    },
    kind: "percent",
    unit: "of full annual working time",
    stricter: "higher",
    keyedOn: ["filing", "today"],
    citation: cite(eligibilityDecree, "5 § 3 mom."),
    values: [{ from: "2021-10-15", value: "10 %" }],
    basis: ["FI-866-5-3"],
  },
  {
    name: "annual working hours",
    label: {
      fi: "vuotuiset työtunnit yksikkökustannusmallissa",
      sv: "årliga arbetstimmar i enhetskostnadsmodellen",
      en: "annual hours of the unit cost model",
    },
    kind: "integer",
    unit: "hours",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(eligibilityDecree, "6 § 1 ja 5 mom."),
    values: [{ from: "2021-10-15", value: 1720 }],
    basis: ["FI-866-6"],
  },
  {
    name: "general side cost rate",
    label: {
      fi: "yleinen sivukuluprosentti lomarahoineen",
      sv: "allmän lönebikostnadsprocent med semesterpenning",
      en: "general side-cost percentage with holiday bonus",
    },
    kind: "percent",
    unit: "of salaries",
    stricter: "none",
    keyedOn: ["decision", "today"],
    citation: cite(salaryModelGuidance, "prosenttiosuudet, vahvistettu 24.8.2021", "guidance"),
    values: [{ from: "2021-08-24", value: "26.44 %" }],
    basis: ["FI-866-7-pct"],
  },
  {
    name: "teaching side cost rate",
    label: {
      fi: "ammattikorkeakoulun opetushenkilöstön sivukuluprosentti ilman lomarahaa",
      sv: "lönebikostnadsprocent för yrkeshögskolors undervisningspersonal utan semesterpenning",
      en: "side-cost percentage of teaching staff of universities of applied sciences without holiday bonus",
    },
    kind: "percent",
    unit: "of salaries",
    stricter: "none",
    keyedOn: ["decision", "today"],
    citation: cite(salaryModelGuidance, "prosenttiosuudet, vahvistettu 24.8.2021", "guidance"),
    values: [{ from: "2021-08-24", value: "20.42 %" }],
    basis: ["FI-866-7-pct"],
  },
] as const satisfies ReadonlyArray<Parameter>;
