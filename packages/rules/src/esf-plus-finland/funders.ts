import { type AuthorityTerm, cite, type DecisionTable, type Definition } from "@kaari/core";
import { authorities } from "./authorities.ts";
import { fundingAreasDecree, fundingCentresRelease } from "./sources.ts";

const quoted = (texts: ReadonlyArray<string>): string => texts.map((text) => `"${text}"`).join(", ");

/** The names under which a decision in Finnish or Swedish may give the authority: the short one, and the full name of an ELY centre. */
const namesInDecisions = ({ authority: { fi, sv } }: AuthorityTerm): ReadonlyArray<string> => [
  fi,
  ...(fi.endsWith("ELY-keskus") ? [fi.replace("ELY-keskus", "elinkeino-, liikenne- ja ympäristökeskus")] : []),
  sv,
  ...(sv.startsWith("NTM-centralen") ? [sv.replace("NTM-centralen", "Närings-, trafik- och miljöcentralen")] : []),
];

const period = ({ from, until }: AuthorityTerm): string =>
  until === undefined ? `>= date("${from}")` : `[date("${from}")..date("${until}"))`;

const row = (term: AuthorityTerm) => ({
  when: [quoted(term.regions), period(term)],
  // oxlint-disable-next-line unicorn/no-thenable -- `then` is the output column of a decision table
  then: `[${quoted(namesInDecisions(term))}]`,
  citation:
    term.until === undefined
      ? cite(fundingCentresRelease, "rahoittavat elinvoimakeskukset", "guidance")
      : cite(fundingAreasDecree, "6 § 2 mom., 9 § 3 mom., 11 § 2 mom., 14 § 3 mom. (796/2021)"),
});

export const definitions = [
  {
    name: "main regions",
    label: {
      fi: "maakunnat, joissa hanke pääosin toteutetaan",
      sv: "landskap där projektet huvudsakligen genomförs",
      en: "regions in which the project is mainly carried out",
    },
    value:
      "if count(application.regions) = 1 then application.regions.name else application.regions[share = max(application.regions.share)].name",
    citation: cite(fundingAreasDecree, "16 § 1 mom. (796/2021)"),
  },
  {
    name: "main region",
    label: {
      fi: "maakunta, jossa hanke pääosin toteutetaan",
      sv: "landskap där projektet huvudsakligen genomförs",
      en: "region in which the project is mainly carried out",
    },
    value: "main regions[1]",
    citation: cite(fundingAreasDecree, "16 § 1 mom. (796/2021)"),
  },
] as const satisfies ReadonlyArray<Definition>;

export const tables = [
  {
    name: "competent funders",
    label: { fi: "toimivaltainen rahoittaja", sv: "behörig finansiär", en: "competent funder" },
    hitPolicy: "unique",
    inputs: ["main region", "decision.madeOn"],
    rows: authorities.map(row),
    citation: cite(fundingAreasDecree, "16 § 1 mom. (796/2021)"),
  },
] as const satisfies ReadonlyArray<DecisionTable>;
