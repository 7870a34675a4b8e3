import { cite, type Parameter } from "@kaari/core";
import { eligibilityDecree, financingDecree } from "../sources.ts";
import { travelCostGuidance } from "./sources.ts";
import { inForce } from "./validity.ts";

/** The page gives no first day: the amounts stand from the day on which the decree came into force. */
const travelDay = (name: string, fi: string, sv: string, en: string, value: string) =>
  ({
    name,
    label: { fi, sv, en },
    kind: "money",
    unit: "for each commenced 24 hours",
    stricter: "lower",
    keyedOn: ["decision", "today"],
    citation: cite(travelCostGuidance, "matkakustannusten yksikkökustannukset", "guidance"),
    values: [{ ...inForce, value }],
    basis: ["FI-866-13-amt"],
  }) as const satisfies Parameter;

export const parameters = [
  {
    name: "category overrun share",
    label: {
      fi: "kustannuslajin ylityksen enimmäisosuus",
      sv: "högsta andel för överskridning av ett kostnadsslag",
      en: "highest share by which a cost category may be overrun",
    },
    kind: "percent",
    unit: "of the category as decided",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(eligibilityDecree, "25 § 2 mom. 1 kohta"),
    values: [{ ...inForce, value: "20 %" }],
    basis: ["FI-866-25"],
  },
  {
    name: "category overrun amount",
    label: {
      fi: "kustannuslajin ylityksen enimmäismäärä",
      sv: "högsta belopp för överskridning av ett kostnadsslag",
      en: "highest amount by which a cost category may be overrun",
    },
    kind: "money",
    unit: "of the overrun",
    stricter: "lower",
    keyedOn: ["filing", "today"],
    citation: cite(eligibilityDecree, "25 § 2 mom. 2 kohta"),
    values: [{ ...inForce, value: "10000.00" }],
    basis: ["FI-866-25"],
  },
  {
    name: "advance clearing share",
    label: {
      fi: "ennakon kuittausosuus",
      sv: "andel som kvittas av förskottet",
      en: "share of a payment that clears the advance",
    },
    kind: "percent",
    unit: "of the amount payable",
    stricter: "higher",
    keyedOn: ["filing", "today"],
    citation: cite(financingDecree, "14 § 2 mom."),
    values: [{ ...inForce, value: "30 %" }],
    basis: ["FI-867-14-2"],
  },
  travelDay(
    "travel day cost of staff",
    "henkilöstön kotimaan matkapäivän yksikkökustannus",
    "enhetskostnad för personalens resdag i hemlandet",
    "unit cost of a domestic day of travel of staff",
    "176.00",
  ),
  travelDay(
    "travel day cost of the target group",
    "kohderyhmän ja osallistuvien organisaatioiden kotimaan matkapäivän yksikkökustannus",
    "enhetskostnad för målgruppens och deltagande organisationers resdag i hemlandet",
    "unit cost of a domestic day of travel of the target group and participating organisations",
    "132.00",
  ),
  travelDay(
    "travel day cost in europe",
    "matkapäivän yksikkökustannus Euroopassa",
    "enhetskostnad för en resdag i Europa",
    "unit cost of a day of travel in Europe",
    "368.00",
  ),
  travelDay(
    "travel day cost outside europe",
    "matkapäivän yksikkökustannus Euroopan ulkopuolella",
    "enhetskostnad för en resdag utanför Europa",
    "unit cost of a day of travel outside Europe",
    "720.00",
  ),
] as const satisfies ReadonlyArray<Parameter>;
