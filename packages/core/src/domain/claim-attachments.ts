import type * as z from "zod";
import { own, record } from "./fact.ts";

/** What is given with a claim. */
export const ClaimAttachments = record({
  progressAccount: own.flag(
    "Onko selvitys hankkeen etenemisestä annettu?",
    "Har en redogörelse för projektets framskridande lämnats?",
    "Is the account of the project's progress given?",
  ),
  costItemisation: own.flag(
    "Onko kustannusten erittely, josta näkyy yhteys kirjanpitoon, liitetty?",
    "Har en specifikation av kostnaderna som visar sambandet med bokföringen bifogats?",
    "Is an itemisation of costs that shows their link to the accounts attached?",
  ),
  modelConditionsVerified: own.flag(
    "Onko yksinkertaistetun kustannusmallin ehdot todennettu päätöksen mukaisesti?",
    "Har villkoren för den förenklade kostnadsmodellen verifierats enligt beslutet?",
    "Are the conditions of the simplified cost model verified as the decision asks?",
  ),
  implementationAccount: own.flag(
    "Onko selvitys hankkeen toteuttamisesta annettu?",
    "Har en redogörelse för genomförandet av projektet lämnats?",
    "Is the account of the implementation given?",
  ),
  resultsAccount: own.flag(
    "Onko selvitys saavutetuista tuloksista annettu?",
    "Har en redogörelse för resultaten lämnats?",
    "Is the account of the results given?",
  ),
  auditReport: own.flag(
    "Onko selvitys tilintarkastuksesta annettu?",
    "Har en redogörelse för revisionen lämnats?",
    "Is the account of the audit given?",
  ),
  managingAuthorityClaim: own.flag(
    "Onko hallintoviranomaiselle toimitettu maksatushakemus liitetty?",
    "Har ansökan om utbetalning till den förvaltande myndigheten bifogats?",
    "Is the claim sent to the managing authority attached?",
  ),
  controlReports: own.flag(
    "Onko suomalaisten tuensaajien valvontaraportit liitetty?",
    "Har kontrollrapporterna för de finländska stödmottagarna bifogats?",
    "Are the control reports of the Finnish recipients attached?",
  ),
  unionPaymentStatement: own.flag(
    "Onko hallintoviranomaisen päätös tai selvitys EU-osuuden maksamisesta toimitettu?",
    "Har den förvaltande myndighetens beslut eller utredning om betalning av EU-andelen lämnats?",
    "Is the managing authority's decision or statement on paying the Union share given?",
  ),
});
export type ClaimAttachments = z.infer<typeof ClaimAttachments>;
