import { cite, type Definition } from "@kaari/core";
import { cpr } from "../sources.ts";

export const definitions = [
  {
    name: "land total",
    label: { fi: "maan ostaminen", sv: "köp av mark", en: "purchase of land" },
    value: 'sum(application.budget.lines[category = "land"].amount)',
    citation: cite(cpr, "Art. 64(1)(b)"),
  },
  {
    name: "ordinary land total",
    label: {
      fi: "maan ostaminen muualta kuin joutomaalta tai entiseltä teollisuusalueelta",
      sv: "köp av annan mark än övergiven mark eller tidigare industriområden",
      en: "purchase of land other than derelict or formerly industrial sites",
    },
    value: 'sum(application.budget.lines[category = "land" and (derelictSite = null or derelictSite = false)].amount)',
    citation: cite(cpr, "Art. 64(1)(b)"),
  },
  {
    name: "in-kind total",
    label: { fi: "luontoissuoritukset", sv: "naturaprestationer", en: "contributions in kind" },
    value: 'sum(application.budget.lines[category = "in-kind"].amount)',
    citation: cite(cpr, "Art. 67(1)"),
  },
  {
    name: "public support planned",
    label: {
      fi: "rahoitussuunnitelman julkinen tuki",
      sv: "offentligt stöd i finansieringsplanen",
      en: "public support in the financing plan",
    },
    value:
      'application.fundingPlan.grant + sum(application.fundingPlan.sources[source in ("municipal", "other-public") and kind = "cash"].amount)',
    citation: cite(cpr, "Art. 67(1)(a)"),
  },
] as const satisfies ReadonlyArray<Definition>;
