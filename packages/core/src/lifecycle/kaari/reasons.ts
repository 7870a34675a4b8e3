import type { LocalizedText } from "../../primitives/index.ts";

/** Why a command is not carried out, where the records of a project say so; `{names}` stand for values of the refusal. */
export const reasons = {
  "accepted-costs-differ": {
    fi: "Hyväksytyt kustannukset ovat kustannuslajeittain yhteensä {lines}, mutta päätöksessä {total}. Korjaa jompikumpi.",
    sv: "De godkända kostnaderna är per kostnadsslag sammanlagt {lines}, men i beslutet {total}. Rätta det ena eller det andra.",
    en: "The accepted costs add up to {lines} by category, but to {total} in the decision. Correct one of them.",
  },
  "advance-above-decided": {
    fi: "Ennakkoa maksettaisiin {advance}. Määrän on oltava yli nollan ja enintään {most}.",
    sv: "I förskott skulle betalas {advance}. Beloppet ska vara över noll och högst {most}.",
    en: "The advance would be {advance}. It must be above zero and at most {most}.",
  },
  "advance-above-grant": {
    fi: "Ennakko {advance} on suurempi kuin myönnetty tuki {most}.",
    sv: "Förskottet {advance} är större än det beviljade stödet {most}.",
    en: "The advance {advance} is more than the support granted, {most}.",
  },
  "advance-not-cleared": {
    fi: "Viimeisen maksatuksen on kuitattava ennakosta vähintään {least}.",
    sv: "Den sista utbetalningen ska avräkna minst {least} av förskottet.",
    en: "The final payment must clear at least {least} of the advance.",
  },
  "advance-open": {
    fi: "Ennakosta on kuittaamatta {amount}. Kuittaa se maksatuksesta tai peri se takaisin ennen hankkeen päättämistä.",
    sv: "Av förskottet återstår {amount} att avräkna. Avräkna eller återkräv det innan projektet avslutas.",
    en: "Of the advance {amount} is not cleared. Clear it by a claim or recover it before the project is closed.",
  },
  "already-paid": {
    fi: "Tukea on jo maksettu, joten päätöstä ei enää peruta. Käytä takaisinperintää.",
    sv: "Stöd har redan betalats, och beslutet kan inte längre återtas. Använd återkrav.",
    en: "Support has been paid already, and the decision can no longer be reverted. Order a recovery.",
  },
  anonymised: {
    fi: "Henkilötiedot on poistettu jo {day}.",
    sv: "Personuppgifterna togs bort redan {day}.",
    en: "Personal data was taken out already on {day}.",
  },
  "call-closed": {
    fi: "Haku sulkeutui {closesAt}. Hakemusta ei enää voi jättää tähän hakuun.",
    sv: "Utlysningen stängdes {closesAt}. Ansökan kan inte längre lämnas in.",
    en: "The call closed at {closesAt}. The application can no longer be submitted to it.",
  },
  "call-not-open": {
    fi: "Haku avautuu {opensAt}. Jätä hakemus sen jälkeen.",
    sv: "Utlysningen öppnas {opensAt}. Lämna in ansökan efter det.",
    en: "The call opens at {opensAt}. Submit the application after that.",
  },
  "change-decided": {
    fi: "Muutoksesta {change} on jo päätetty.",
    sv: "Ändringen {change} har redan avgjorts.",
    en: "Change {change} is decided already.",
  },
  "claim-final": {
    fi: "Maksatushakemus {claim} on viimeinen. Käytä loppumaksatuksen maksamista.",
    sv: "Ansökan {claim} är den sista. Använd slutbetalningen.",
    en: "Claim {claim} is the final one. Pay it as the final claim.",
  },
  "claim-not-final": {
    fi: "Maksatushakemus {claim} ei ole viimeinen. Käytä tavallista maksatusta.",
    sv: "Ansökan {claim} är inte den sista. Använd den vanliga utbetalningen.",
    en: "Claim {claim} is not the final one. Pay it as an ordinary claim.",
  },
  "claim-open": {
    fi: "Maksatushakemus {claim} on kesken. Päätä ja maksa se ensin.",
    sv: "Utbetalningsansökan {claim} är inte slutbehandlad. Avgör och betala den först.",
    en: "Claim {claim} is not settled. Decide and pay it first.",
  },
  "claim-state": {
    fi: "Maksatushakemus {claim} on vaiheessa {state}, jossa tätä ei voi tehdä.",
    sv: "Utbetalningsansökan {claim} är i läget {state}, där detta inte kan göras.",
    en: "Claim {claim} is {state}, where this cannot be done.",
  },
  "cleared-above-advance": {
    fi: "Ennakkoa kuitattaisiin {cleared}, mutta kuittaamatta on vain {most}.",
    sv: "Av förskottet skulle {cleared} avräknas, men bara {most} återstår.",
    en: "The claim would clear {cleared} of the advance, but only {most} is left.",
  },
  "clock-missing": {
    fi: "Määräpäivää {clock} ei ole kirjattu. Kirjaa se ensin.",
    sv: "Slutdatumet {clock} har inte antecknats. Anteckna det först.",
    en: "The last day of {clock} is not known. Set it first.",
  },
  "clock-running": {
    fi: "Määräaika päättyy {until}. Tee tämä vasta sen jälkeen.",
    sv: "Tiden går ut {until}. Gör detta först efter det.",
    en: "The time runs until {until}. Do this after it.",
  },
  "condition-failed": {
    fi: "Päätöksen ehto ei täyttynyt: {condition}",
    sv: "Ett villkor i beslutet uppfylldes inte: {condition}",
    en: "A condition of the decision was not met: {condition}",
  },
  "condition-open": {
    fi: "Päätöksen ehto on vahvistamatta: {condition}",
    sv: "Ett villkor i beslutet har inte bekräftats: {condition}",
    en: "A condition of the decision is not confirmed: {condition}",
  },
  "condition-state": {
    fi: "Ehto {condition} on tilassa {state}, eikä sitä voi enää muuttaa näin.",
    sv: "Villkoret {condition} är i läget {state} och kan inte ändras så här.",
    en: "Condition {condition} is {state} and cannot be changed in this way.",
  },
  "correction-above-support": {
    fi: "Oikaisu {amount} on suurempi kuin maksatuksesta päätetty tuki {most}.",
    sv: "Rättelsen {amount} är större än det stöd som beslutats, {most}.",
    en: "The correction {amount} is more than the support decided, {most}.",
  },
  "costs-above-accepted": {
    fi: "Muutettu kustannusarvio {costs} ylittää hyväksytyt kustannukset {most}.",
    sv: "Den ändrade budgeten {costs} överskrider de godkända kostnaderna {most}.",
    en: "The changed budget {costs} is more than the accepted costs {most}.",
  },
  "cut-above-claimed": {
    fi: "Kustannuslajista {category} vähennettäisiin {cut}, mutta siitä haettiin {most}.",
    sv: "Från kostnadsslaget {category} skulle dras {cut}, men det söktes {most}.",
    en: "The cut in category {category} would be {cut}, but {most} was claimed.",
  },
  "day-past": {
    fi: "Päivä {day} on jo mennyt: tänään on {today}.",
    sv: "Dagen {day} har redan gått: i dag är det {today}.",
    en: "The day {day} is past: today is {today}.",
  },
  disqualified: {
    fi: "Arvioija on ilmoittanut olevansa esteellinen, eikä voi pisteyttää hakemusta.",
    sv: "Bedömaren har anmält jäv och kan inte poängsätta ansökan.",
    en: "The assessor declared a conflict of interest and cannot score the application.",
  },
  "extent-differs": {
    fi: "Ratkaisu {resolution} ja tuen laajuus {extent} eivät vastaa toisiaan.",
    sv: "Avgörandet {resolution} och stödets omfattning {extent} stämmer inte överens.",
    en: "The resolution {resolution} and the extent {extent} do not agree.",
  },
  "final-claim-made": {
    fi: "Loppumaksatusta on jo haettu.",
    sv: "Slutbetalning har redan sökts.",
    en: "The final claim is made already.",
  },
  "final-claim-not-due": {
    fi: "Loppumaksatusta voi hakea {until} asti.",
    sv: "Slutbetalning kan sökas till och med {until}.",
    en: "The final claim may be made until {until}.",
  },
  "granted-above-costs": {
    fi: "Myönnettävä tuki {granted} on suurempi kuin hyväksytyt kustannukset {most}.",
    sv: "Stödet {granted} är större än de godkända kostnaderna {most}.",
    en: "The support {granted} is more than the accepted costs {most}.",
  },
  "information-not-due": {
    fi: "Lisätietoja voi antaa vielä {day} asti.",
    sv: "Komplettering kan lämnas till och med {day}.",
    en: "Information may be supplied until {day}.",
  },
  "no-advance-decided": {
    fi: "Päätöksessä ei ole ennakkoa.",
    sv: "Beslutet omfattar inget förskott.",
    en: "The decision has no advance.",
  },
  "no-final-claim": {
    fi: "Loppumaksatusta ei ole haettu.",
    sv: "Slutbetalning har inte sökts.",
    en: "The final claim is not made.",
  },
  "no-final-report": {
    fi: "Loppuraporttia ei ole annettu hyväksyttäväksi.",
    sv: "Ingen slutrapport väntar på godkännande.",
    en: "No final report waits for approval.",
  },
  "no-such-record": {
    fi: "Tunnusta {record} ei ole tässä hankkeessa.",
    sv: "Beteckningen {record} finns inte i projektet.",
    en: "The project has no record {record}.",
  },
  "not-eligible": {
    fi: "Hakemus ei täytä yleisiä valintaperusteita, joten sitä ei aseteta järjestykseen.",
    sv: "Ansökan uppfyller inte de allmänna urvalskriterierna och rangordnas inte.",
    en: "The application does not meet the general criteria and is not ranked.",
  },
  "nothing-to-adjust": {
    fi: "Välitarkastuksessa ei sovittu muutoksista. Kirjaa ne tarkastukseen tai jatka hanketta.",
    sv: "Vid mellankontrollen avtalades inga ändringar. Anteckna dem eller låt projektet fortsätta.",
    en: "The review agreed on no changes. Record them in the review, or let the project continue.",
  },
  "nothing-to-submit": {
    fi: "Hakemuksessa ei ole vielä mitään. Täytä se ensin.",
    sv: "Ansökan är tom. Fyll i den först.",
    en: "The application is empty. Fill it in first.",
  },
  "pack-same": {
    fi: "Hankkeella on jo sääntöpaketti {pack} tässä muodossa.",
    sv: "Projektet har redan regelpaketet {pack} i denna form.",
    en: "The project has pack {pack} in this form already.",
  },
  "paid-above-granted": {
    fi: "Maksettaisiin {paid}, mutta myönnetystä tuesta on jäljellä {most}.",
    sv: "{paid} skulle betalas, men av det beviljade stödet återstår {most}.",
    en: "The payment would be {paid}, but {most} of the grant is left.",
  },
  "part-as-differs": {
    fi: "Muutoksen osa {part} on lajia {type}: muutettu sisältö annetaan vain, kun osa hyväksytään muutettuna, ja samaa lajia.",
    sv: "Delen {part} är av slaget {type}: ett ändrat innehåll ges bara när delen godkänns ändrad, och av samma slag.",
    en: "Part {part} is of type {type}: give changed contents only where it is accepted with changes, and of the same type.",
  },
  "part-undecided": {
    fi: "Muutoksen osasta {part} ei ole päätetty. Päätä jokaisesta osasta.",
    sv: "Delen {part} har inte avgjorts. Avgör varje del.",
    en: "Part {part} is not decided. Decide every part.",
  },
  "parts-exclude": {
    fi: "Osia {part} ja {other} ei voi hyväksyä yhdessä.",
    sv: "Delarna {part} och {other} kan inte godkännas tillsammans.",
    en: "Parts {part} and {other} cannot both be accepted.",
  },
  "payment-differs": {
    fi: "Kuitattava {cleared} ja maksettava {paid} eivät ole yhteensä päätetty tuki {support}.",
    sv: "Det som avräknas, {cleared}, och det som betalas, {paid}, är inte sammanlagt det beslutade stödet {support}.",
    en: "What is cleared, {cleared}, and what is paid, {paid}, do not make up the support decided, {support}.",
  },
  "period-not-over": {
    fi: "Maksatusjakso päättyy {until}. Hae maksatusta sen jälkeen.",
    sv: "Utbetalningsperioden slutar {until}. Ansök efter det.",
    en: "The period of the claim ends on {until}. Claim after that.",
  },
  "period-reversed": {
    fi: "Jakso alkaa {from} ja päättyy jo {until}.",
    sv: "Perioden börjar {from} och slutar redan {until}.",
    en: "The period starts on {from} and ends before, on {until}.",
  },
  "period-running": {
    fi: "Toteuttamisaika jatkuu {until} asti.",
    sv: "Genomförandetiden löper till och med {until}.",
    en: "The implementation period runs until {until}.",
  },
  "place-beyond-list": {
    fi: "Sija {place} ei ole {of} hakemuksen listalla.",
    sv: "Plats {place} finns inte på en lista med {of} ansökningar.",
    en: "Place {place} is not on a list of {of} applications.",
  },
  "reasons-missing": {
    fi: "Perustelut puuttuvat. Kerro, miksi tukea ei myönnetä kokonaan tai osaa hyväksytä.",
    sv: "Motivering saknas. Berätta varför stödet inte beviljas helt eller delen inte godkänns.",
    en: "Reasons are missing. Tell why support is not granted in full, or the part is not accepted.",
  },
  "record-exists": {
    fi: "Tunnus {record} on jo käytössä. Anna toinen.",
    sv: "Beteckningen {record} används redan. Ge en annan.",
    en: "The id {record} is in use already. Give another.",
  },
  "recovery-above-paid": {
    fi: "Takaisin perittäisiin {amount}. Määrän on oltava yli nollan ja enintään {most}.",
    sv: "{amount} skulle återkrävas. Beloppet ska vara över noll och högst {most}.",
    en: "The recovery would be {amount}. It must be above zero and at most {most}.",
  },
  "recovery-too-late": {
    fi: "Takaisinperinnästä voi päättää viimeistään {until}.",
    sv: "Återkrav kan beslutas senast {until}.",
    en: "A recovery may be ordered until {until} at the latest.",
  },
  "report-approved": {
    fi: "Loppuraportti on jo hyväksytty.",
    sv: "Slutrapporten har redan godkänts.",
    en: "The final report is approved already.",
  },
  "report-not-approved": {
    fi: "Loppuraporttia ei ole hyväksytty.",
    sv: "Slutrapporten har inte godkänts.",
    en: "The final report is not approved.",
  },
  "report-state": {
    fi: "Raportti {report} on tilassa {state}, eikä odota käsittelyä.",
    sv: "Rapporten {report} är i läget {state} och väntar inte på behandling.",
    en: "Report {report} is {state} and does not wait to be handled.",
  },
  "result-too-early": {
    fi: "Tulos {result} on vaiheessa {state}. Sen on ensin oltava vaiheessa {least}.",
    sv: "Resultatet {result} är i läget {state}. Det ska först vara i läget {least}.",
    en: "Result {result} is {state}. It must be {least} first.",
  },
  "result-too-late": {
    fi: "Tulos {result} on vaiheessa {state}, jossa tätä ei enää tehdä.",
    sv: "Resultatet {result} är i läget {state}, där detta inte längre görs.",
    en: "Result {result} is {state}, where this is no longer done.",
  },
  "same-person": {
    fi: "Esittelijä {person} ei voi itse päättää. Päätöksen tekee toinen henkilö.",
    sv: "Föredraganden {person} kan inte själv besluta. En annan person beslutar.",
    en: "{person} presented the decision and cannot take it. Another person decides.",
  },
  "settled-above-recovery": {
    fi: "Suoritus {amount}: määrän on oltava yli nollan ja enintään {most}.",
    sv: "Betalningen {amount}: beloppet ska vara över noll och högst {most}.",
    en: "The payment of {amount} must be above zero and at most {most}.",
  },
  "steering-group-first": {
    fi: "Ohjausryhmä ei ole käsitellyt muutosta {change}. Käsittele se ohjausryhmässä, tai kerro, miksi asia on kiireellinen.",
    sv: "Styrgruppen har inte behandlat ändringen {change}. Behandla den i styrgruppen, eller berätta varför ärendet är brådskande.",
    en: "The steering group has not handled change {change}. Handle it there, or tell why it is urgent.",
  },
  "step-done": {
    fi: "Vaihe {step} on jo kirjattu tehdyksi.",
    sv: "Steget {step} har redan antecknats som utfört.",
    en: "Step {step} is recorded as done already.",
  },
  "support-above-costs": {
    fi: "Tuki {support} on suurempi kuin hyväksytyt kustannukset {most}.",
    sv: "Stödet {support} är större än de godkända kostnaderna {most}.",
    en: "The support {support} is more than the accepted costs {most}.",
  },
  "support-above-granted": {
    fi: "Tuki {support} on suurempi kuin myönnetystä tuesta on jäljellä, {most}.",
    sv: "Stödet {support} är större än det som återstår av det beviljade stödet, {most}.",
    en: "The support {support} is more than what is left of the grant, {most}.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
export type Reason = keyof typeof reasons;
