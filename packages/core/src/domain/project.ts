import type * as z from "zod";
import { authority, own, record } from "./fact.ts";
import { StartUp, SteeringGroup } from "./start-up.ts";

/** What has happened to a funded project, as far as due days depend on it. */
export const Project = record({
  startUp: StartUp,
  steeringGroup: SteeringGroup,
  startedOn: own.day(
    "Milloin toteutus alkoi?",
    "När inleddes genomförandet?",
    "On which day did implementation start?",
  ),
  endsOn: own.day(
    "Milloin toteuttamisaika päättyy?",
    "När slutar genomförandetiden?",
    "Last day of the implementation period",
  ),
  decisionServedOn: authority.day(
    "Milloin päätös annettiin tiedoksi?",
    "När delgavs beslutet?",
    "On which day was the decision served?",
  ),
  reviewServedOn: authority.day(
    "Milloin oikaisuvaatimuspäätös annettiin tiedoksi?",
    "När delgavs omprövningsbeslutet?",
    "On which day was the decision on the review served?",
  ),
  selectedOn: authority.day(
    "Milloin hanke valittiin?",
    "När valdes projektet?",
    "On which day was the project selected?",
  ),
  claimPendingOn: own.day(
    "Milloin maksatushakemus tuli vireille?",
    "När blev ansökan om utbetalning anhängig?",
    "On which day did the claim become pending?",
  ),
  claimSuspendedDays: authority.count(
    "Kuinka monta päivää maksuaika on ollut keskeytettynä?",
    "Hur många dagar har betalningstiden varit avbruten?",
    "For how many days was the payment clock suspended?",
  ),
  reportingPeriodEndsOn: own.day(
    "Milloin raportointijakso päättyy?",
    "När slutar rapporteringsperioden?",
    "Last day of the reporting period",
  ),
  lastInstalmentOn: authority.day(
    "Milloin viimeinen erä maksettiin?",
    "När betalades den sista posten?",
    "On which day was the last instalment paid?",
  ),
  lastPaymentDecisionOn: authority.day(
    "Milloin viimeinen maksatuspäätös tehtiin?",
    "När fattades det sista utbetalningsbeslutet?",
    "On which day was the last payment decision made?",
  ),
});
export type Project = z.infer<typeof Project>;
