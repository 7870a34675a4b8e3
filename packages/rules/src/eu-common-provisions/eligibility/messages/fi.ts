import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "period-within-eligibility":
    "Toteuttamisaika on {startsOn}–{endsOn}. Kustannukset ovat tukikelpoisia vain, jos ne syntyvät ja maksetaan aikana {first}–{last}: lyhennä toteuttamisaikaa niin, että se päättyy viimeistään {last}.",
  "decided-period-within-eligibility":
    "Päätetty toteuttamisaika on {startsOn}–{endsOn}. Kustannukset ovat tukikelpoisia vain, jos ne syntyvät ja maksetaan aikana {first}–{last}: aseta toteuttamisaika, joka päättyy viimeistään {last}.",
  "not-completed-before-filing":
    "Hanke on saatu fyysisesti päätökseen tai toteutettu kokonaan ennen hakemusta. Tällaista hanketta ei voida tukea, vaikka maksuja olisi vielä maksamatta.",
  "several-categories-of-region":
    "EAKR-hanke toteutetaan {regions} maakunnassa. Tarkista, kuuluvatko ne eri aluetyyppeihin; silloin kustannukset jaetaan niille suhteellisesti puolueettomin perustein.",
  "just-transition-plan":
    "Hanke rahoitetaan oikeudenmukaisen siirtymän rahastosta. Tarkista, että kustannukset edistävät alueellisen siirtymäsuunnitelman toteuttamista.",
  "activity-outside-area":
    "Osa hankkeesta toteutetaan ohjelma-alueen ulkopuolella. Tarkista, että tämä toiminta edistää ohjelman tavoitteita.",
  "interest-on-debt":
    "Kustannusarviossa on korko- ja rahoituskuluja {amount}. Tarkista, ettei niissä ole velan korkoja: ne eivät ole tukikelpoisia muutoin kuin korkotukena tai takausmaksun tukena.",
  "land-share":
    "Maan ostaminen maksaa {land}. Sen osuus voi olla enintään {share} tukikelpoisista kokonaiskustannuksista eli {most}. Joutomaalla ja entisillä teollisuusalueilla, joilla on rakennuksia, raja on korkeampi, eikä rajaa ole ympäristönsuojelun hankkeissa.",
  "derelict-land-share":
    "Maan ostaminen, joutomaa ja entiset teollisuusalueet mukaan luettuina, maksaa {land}. Sen osuus voi olla enintään {share} tukikelpoisista kokonaiskustannuksista eli {most}.",
  "vat-of-large-project":
    "Kokonaiskustannukset arvonlisäveroineen ovat {total}, ja kustannusarviossa on arvonlisäveroa, jonka hakija voi vähentää. Kun kokonaiskustannukset ovat vähintään {threshold}, arvonlisävero on tukikelpoinen vain, jos sitä ei voi saada takaisin: poista arvonlisävero kustannusarviosta.",
  relocation:
    "Hankkeessa siirretään toimintaa toisesta jäsenvaltiosta tai toiselta alueelta. Toiminnan siirtämistä tukevat menot eivät ole tukikelpoisia: jätä siirto pois hankkeesta.",
  "same-costs-funded-elsewhere":
    "Samoihin kustannuksiin on muuta rahoitusta {amount}. Tarkista, ettei mitään kustannusta ilmoiteta sekä tässä hankkeessa että toiselle rahastolle, muulle unionin välineelle tai saman rahaston toiselle ohjelmalle; kustannus voidaan jakaa niiden kesken suhteellisesti, jos päätöksessä niin määrätään.",
  "public-support-without-in-kind":
    "Julkinen tuki on {support}. Koska kustannuksissa on luontoissuorituksia ({inKind}), julkinen tuki voi olla enintään tukikelpoisten kustannusten määrä ilman niitä eli {most}.",
  "value-of-in-kind":
    "Kustannuksissa on luontoissuorituksia {inKind}. Tarkista, että niiden arvo on enintään markkinahinta ja riippumattomasti todennettavissa, että palkaton työ on arvostettu todennetun työajan ja vastaavan työn palkan mukaan ja että maan tai rakennusten arvon on vahvistanut riippumaton asiantuntija ja se on enintään {share} tukikelpoisista kustannuksista.",
  "depreciation-conditions":
    "Kustannuksissa on poistoja {amount}. Tarkista, että ohjelman tukikelpoisuussäännöt sallivat ne, että määrä on todennettu laskua vastaavalla tavalla, että ne koskevat vain hankkeen aikaa ja ettei omaisuutta ole hankittu julkisella tuella.",
};
