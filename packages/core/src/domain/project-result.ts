import type * as z from "zod";
import { authority, list, own, record } from "./fact.ts";

/** What a project may leave behind. */
export const resultKinds = [
  "practice",
  "operating-model",
  "training-content",
  "publication",
  "tool",
  "network",
] as const;

/** One way in which a result was made known. */
export const Dissemination = record({
  channel: own.text("Missä tulos esiteltiin?", "Var presenterades resultatet?", "Where was the result presented?"),
  audience: own.text("Kenelle?", "För vem?", "To whom?"),
  reach: own.count("Kuinka monta tavoitettiin?", "Hur många nåddes?", "How many were reached?"),
});
export type Dissemination = z.infer<typeof Dissemination>;

/** A result that went to or came from another organisation. */
export const Transfer = record({
  direction: own.code(
    ["transferred-out", "transferred-in"],
    "Siirrettiinkö tulos muualle vai tuotiinko se muualta?",
    "Överfördes resultatet till andra eller hämtades det från andra?",
    "Was the result passed on or taken over from elsewhere?",
  ),
  organisation: own.text(
    "Mihin tai mistä organisaatiosta?",
    "Till eller från vilken organisation?",
    "To or from which organisation?",
  ),
  region: own.text("Mihin tai mistä maakunnasta?", "Till eller från vilket landskap?", "To or from which region?"),
  adaptation: own.text(
    "Miten tulos sovitettiin uusiin oloihin?",
    "Hur anpassades resultatet till de nya förhållandena?",
    "How was the result adapted to its new place?",
  ),
});
export type Transfer = z.infer<typeof Transfer>;

/** A result or good practice: what it is, what shows that it works, who takes it over, where it went. */
export const ProjectResult = record({
  title: own.text("Tuloksen nimi", "Resultatets namn", "Name of the result"),
  kind: own.code(resultKinds, "Millainen tulos on?", "Hurdant är resultatet?", "What kind of result is it?"),
  description: own.text(
    "Mitä tehdään, kenelle ja miten?",
    "Vad görs, för vem och hur?",
    "What is done, for whom and how?",
  ),
  evidence: own.text(
    "Mikä osoittaa, että tulos toimii?",
    "Vad visar att resultatet fungerar?",
    "What shows that the result works?",
  ),
  evaluatedBy: own.text("Kuka arvioi tuloksen?", "Vem utvärderade resultatet?", "Who evaluated the result?"),
  evaluatedOn: own.day(
    "Milloin tulos arvioitiin?",
    "När utvärderades resultatet?",
    "On which day was the result evaluated?",
  ),
  independentlyEvaluated: own.flag(
    "Oliko arvioija muu kuin hankkeen toteuttaja?",
    "Var utvärderaren någon annan än projektets genomförare?",
    "Was the evaluator someone other than the project itself?",
  ),
  effective: authority.flag(
    "Onko tulos osoitettu vaikuttavaksi?",
    "Har resultatet visat sig verkningsfullt?",
    "Has the result been shown to be effective?",
  ),
  publicAt: own.text(
    "Missä tulos on kaikkien käytettävissä?",
    "Var är resultatet tillgängligt för alla?",
    "Where can everyone find the result?",
  ),
  owner: own.text(
    "Mikä organisaatio ottaa tuloksen vastuulleen?",
    "Vilken organisation tar ansvar för resultatet?",
    "Which organisation takes the result over?",
  ),
  ownersStaffInvolved: own.flag(
    "Onko vastuun ottavan organisaation oma henkilöstö mukana?",
    "Deltar den ansvariga organisationens egen personal?",
    "Does the owner's own staff take part?",
  ),
  changeInDailyWork: own.text(
    "Mikä arjen työssä on muuttunut?",
    "Vad har förändrats i det dagliga arbetet?",
    "What has changed in daily work?",
  ),
  similarResults: own.text(
    "Mitä vastaavia tuloksia muualla on, ja miten tämä eroaa niistä?",
    "Vilka liknande resultat finns på annat håll, och hur skiljer sig detta från dem?",
    "Which similar results are there elsewhere, and how does this one differ?",
  ),
  stakeholdersInvolved: own.flag(
    "Ovatko kohde- ja sidosryhmät olleet mukana?",
    "Har mål- och intressegrupper medverkat?",
    "Did target and stakeholder groups take part?",
  ),
  dissemination: list(
    Dissemination,
    "Missä tulosta on esitelty?",
    "Var har resultatet presenterats?",
    "Where has the result been presented?",
  ),
  transfers: list(
    Transfer,
    "Mihin tulos on siirretty, tai mistä se on tuotu?",
    "Vart har resultatet överförts, eller varifrån har det hämtats?",
    "Where was the result taken, or taken from?",
  ),
  continuation: own.code(
    ["none", "follow-up-project", "dissemination-project", "training-programme", "core-activity"],
    "Miten tuloksen levittämistä jatketaan?",
    "Hur fortsätter spridningen av resultatet?",
    "How does the spreading of the result go on?",
  ),
});
export type ProjectResult = z.infer<typeof ProjectResult>;
