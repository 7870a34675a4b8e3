import type * as z from "zod";
import { authority, own, record } from "./fact.ts";

/** What is done between the decision and the first day of work. */
export const StartUp = record({
  kickOffOn: own.day(
    "Milloin aloituspalaveri pidettiin?",
    "När hölls det inledande mötet?",
    "On which day was the kick-off meeting held?",
  ),
  trainingOn: own.day(
    "Milloin rahoittajan aloituskoulutukseen osallistuttiin?",
    "När deltog man i finansiärens introduktionsutbildning?",
    "On which day was the funder's start training attended?",
  ),
  coachingOn: own.day(
    "Milloin koordinaation aloitusvalmennukseen osallistuttiin?",
    "När deltog man i koordineringens startcoachning?",
    "On which day was the coordination's start coaching attended?",
  ),
  claimsAgreed: own.flag(
    "Onko maksatushakemusten aikataulusta sovittu?",
    "Har en tidsplan för ansökningarna om utbetalning avtalats?",
    "Is it agreed when claims are made?",
  ),
  responsiblePersonNamed: own.flag(
    "Onko hankkeelle nimetty vastuuhenkilö?",
    "Har en ansvarig person utsetts för projektet?",
    "Is a person responsible for the project named?",
  ),
  separateAccounts: own.flag(
    "Onko hankkeelle järjestetty erillinen kirjanpito?",
    "Har separat bokföring ordnats för projektet?",
    "Are separate accounts set up for the project?",
  ),
  ownFinancingSecured: own.flag(
    "Onko omarahoitus varmistettu?",
    "Är självfinansieringen säkrad?",
    "Is the own financing secured?",
  ),
  agreementSigned: own.flag(
    "Onko tuen saajien sopimus hankkeen toteuttamisesta allekirjoitettu?",
    "Har stödmottagarnas avtal om genomförandet undertecknats?",
    "Is the recipients' agreement on the project signed?",
  ),
});
export type StartUp = z.infer<typeof StartUp>;

/** The steering group, once it has been set up. */
export const SteeringGroup = record({
  appointedOn: own.day(
    "Milloin ohjausryhmän jäsenet nimettiin?",
    "När utsågs styrgruppens medlemmar?",
    "On which day were the members of the steering group named?",
  ),
  members: own.count(
    "Kuinka monta jäsentä ohjausryhmässä on?",
    "Hur många medlemmar har styrgruppen?",
    "How many members has the steering group?",
  ),
  authorityExpertNamed: authority.flag(
    "Onko rahoittaja nimennyt asiantuntijansa ohjausryhmään?",
    "Har finansiären utsett sin sakkunniga i styrgruppen?",
    "Has the funder named its expert in the steering group?",
  ),
  meetings: own.count(
    "Kuinka monta kertaa ohjausryhmä on kokoontunut?",
    "Hur många gånger har styrgruppen sammanträtt?",
    "How often has the steering group met?",
  ),
});
export type SteeringGroup = z.infer<typeof SteeringGroup>;
