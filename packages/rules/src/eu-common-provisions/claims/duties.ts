import { cite, type Requirement } from "@kaari/core";
import { cpr } from "../sources.ts";

export const requirements = [
  {
    id: "claim-verified-by-risk",
    title: {
      fi: "Maksatushakemus on tarkastettu etukäteen ja kirjallisesti tunnistettujen riskien mukaan",
      sv: "Ansökan om utbetalning har kontrollerats enligt risker som identifierats på förhand och skriftligen",
      en: "The claim is verified by the risks identified ex ante and in writing",
    },
    who: "authority",
    gate: "claim",
    when: "cpr fund and claim.decidedOn != null",
    since: "claim.pendingOn",
    citation: cite(cpr, "Art. 74(2)"),
    basis: ["CPR-74-2"],
  },
] as const satisfies ReadonlyArray<Requirement>;
