import { cite, type Parameter } from "@kaari/core";
import { procurementAct } from "../../sources.ts";
import { euThresholdsPage } from "../sources.ts";

const threshold = <const N extends string, const V extends string>(
  name: N,
  label: Parameter["label"],
  provision: string,
  value: V,
) =>
  ({
    name,
    label,
    kind: "money",
    unit: "without VAT",
    stricter: "lower",
    keyedOn: ["today"],
    citation: cite(procurementAct, provision),
    values: [{ from: "2017-01-01", value }],
    basis: ["FI-1397-25"],
  }) as const satisfies Parameter;

const nationalThresholds = [
  threshold(
    "national goods threshold",
    {
      fi: "kansallinen kynnysarvo tavara- ja palveluhankinnoissa ja suunnittelukilpailuissa",
      sv: "nationellt tröskelvärde för varor, tjänster och projekttävlingar",
      en: "national threshold for goods, services and design contests",
    },
    "25 § 1 mom. 1 kohta",
    "60000.00",
  ),
  threshold(
    "national works threshold",
    {
      fi: "kansallinen kynnysarvo rakennusurakoissa",
      sv: "nationellt tröskelvärde för byggentreprenader",
      en: "national threshold for works",
    },
    "25 § 1 mom. 2 kohta",
    "150000.00",
  ),
  threshold(
    "national social services threshold",
    {
      fi: "kansallinen kynnysarvo liitteen E 1–4 kohdan palveluissa",
      sv: "nationellt tröskelvärde för tjänster i bilaga E punkt 1–4",
      en: "national threshold for the services of Annex E, points 1–4",
    },
    "25 § 1 mom. 3 kohta",
    "400000.00",
  ),
  threshold(
    "national special services threshold",
    {
      fi: "kansallinen kynnysarvo liitteen E 5–15 kohdan palveluissa",
      sv: "nationellt tröskelvärde för tjänster i bilaga E punkt 5–15",
      en: "national threshold for the services of Annex E, points 5–15",
    },
    "25 § 1 mom. 4 kohta",
    "300000.00",
  ),
  threshold(
    "national concession threshold",
    {
      fi: "kansallinen kynnysarvo käyttöoikeussopimuksissa",
      sv: "nationellt tröskelvärde för koncessioner",
      en: "national threshold for concessions",
    },
    "25 § 1 mom. 5 kohta",
    "500000.00",
  ),
] as const satisfies ReadonlyArray<Parameter>;

const euThreshold = <const N extends string, const V extends string>(name: N, label: Parameter["label"], value: V) =>
  ({
    name,
    label,
    kind: "money",
    unit: "without VAT",
    stricter: "lower",
    keyedOn: ["today"],
    citation: cite(euThresholdsPage, "EU-kynnysarvot 1.1.2022–31.12.2023", "guidance"),
    values: [{ from: "2022-01-01", until: "2024-01-01", value }],
    basis: ["FI-1397-26"],
  }) as const satisfies Parameter;

const euThresholds = [
  euThreshold(
    "eu central government threshold",
    {
      fi: "EU-kynnysarvo valtion keskushallintoviranomaisten tavara- ja palveluhankinnoissa",
      sv: "EU-tröskelvärde för varor och tjänster vid statliga centralförvaltningsmyndigheter",
      en: "EU threshold for goods and services of central government",
    },
    "140000.00",
  ),
  euThreshold(
    "eu goods threshold",
    {
      fi: "EU-kynnysarvo muiden hankintayksiköiden tavara- ja palveluhankinnoissa",
      sv: "EU-tröskelvärde för varor och tjänster vid övriga upphandlande enheter",
      en: "EU threshold for goods and services of other contracting units",
    },
    "215000.00",
  ),
  euThreshold(
    "eu works threshold",
    {
      fi: "EU-kynnysarvo rakennusurakoissa",
      sv: "EU-tröskelvärde för byggentreprenader",
      en: "EU threshold for works",
    },
    "5382000.00",
  ),
] as const satisfies ReadonlyArray<Parameter>;

const parts = [
  {
    name: "small part value",
    label: {
      fi: "arvo, jota pienempi tavara- tai palveluhankinnan osa voi jäädä lain ulkopuolelle",
      sv: "värde under vilket en del av en varu- eller tjänsteupphandling kan falla utanför lagen",
      en: "value below which a part of a purchase of goods or services may fall outside the act",
    },
    kind: "money",
    unit: "without VAT",
    stricter: "lower",
    keyedOn: ["today"],
    citation: cite(procurementAct, "27 § 4 mom."),
    values: [{ from: "2017-01-01", value: "80000.00" }],
    basis: ["FI-1397-27"],
  },
  {
    name: "small works part value",
    label: {
      fi: "arvo, jota pienempi rakennusurakan osa voi jäädä lain ulkopuolelle",
      sv: "värde under vilket en del av en byggentreprenad kan falla utanför lagen",
      en: "value below which a part of works may fall outside the act",
    },
    kind: "money",
    unit: "without VAT",
    stricter: "lower",
    keyedOn: ["today"],
    citation: cite(procurementAct, "27 § 4 mom."),
    values: [{ from: "2017-01-01", value: "1000000.00" }],
    basis: ["FI-1397-27"],
  },
  {
    name: "small parts share",
    label: {
      fi: "lain ulkopuolelle jäävien osien enimmäisosuus kaikkien osien arvosta",
      sv: "högsta andel av alla delars värde för delar utanför lagen",
      en: "highest share of all parts' value for parts outside the act",
    },
    kind: "percent",
    unit: "of the value of all parts",
    stricter: "lower",
    keyedOn: ["today"],
    citation: cite(procurementAct, "27 § 4 mom."),
    values: [{ from: "2017-01-01", value: "20 %" }],
    basis: ["FI-1397-27"],
  },
] as const satisfies ReadonlyArray<Parameter>;

export const procurementValues = [
  ...nationalThresholds,
  ...euThresholds,
  ...parts,
] as const satisfies ReadonlyArray<Parameter>;
