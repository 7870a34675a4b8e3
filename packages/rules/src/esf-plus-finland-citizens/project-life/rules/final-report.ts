import { cite, type Rule } from "@kaari/core";
import { funderRecommendations } from "../../sources.ts";

/** What a final report tells beside figures, by the recommendations to funders. */
export const finalReportRules = [
  {
    id: "final-report-tells-turning-points",
    title: {
      fi: "Loppuraportti kertoo käännekohdat",
      sv: "Slutrapporten berättar om vändpunkter",
      en: "The final report tells of turning points",
    },
    gate: "closure",
    severity: "advice",
    citation: cite(funderRecommendations, "suositus 3", "practice"),
    require: "report.turningPoints != null",
    basis: ["SEED-R5"],
  },
  {
    id: "final-report-tells-setbacks",
    title: {
      fi: "Loppuraportti kertoo, mikä ei onnistunut",
      sv: "Slutrapporten berättar vad som inte lyckades",
      en: "The final report tells what did not succeed",
    },
    gate: "closure",
    severity: "advice",
    citation: cite(funderRecommendations, "suositus 3", "practice"),
    require: "report.setbacks != null",
    basis: ["SEED-R5"],
  },
  {
    id: "final-report-tells-evaluation",
    title: {
      fi: "Loppuraportti kertoo, mitä arviointi osoitti",
      sv: "Slutrapporten berättar vad utvärderingen visade",
      en: "The final report tells what evaluation showed",
    },
    gate: "closure",
    severity: "advice",
    citation: cite(funderRecommendations, "suositus 3", "practice"),
    require: "report.evaluation != null",
    basis: ["SEED-R6"],
  },
] as const satisfies ReadonlyArray<Rule>;
