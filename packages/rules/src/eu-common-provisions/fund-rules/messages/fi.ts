import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const fi: Catalogue<typeof rules> = {
  "esf-land-and-infrastructure":
    "Kustannuksissa on maata tai rakennuksia {amount}. ESR+ ei rahoita maan tai kiinteistöjen ostamista eikä infrastruktuuria: poista nämä kustannukset.",
  "esf-equipment":
    "Kustannuksissa on laitteita tai koneita {amount}. ESR+ rahoittaa kalusteita, laitteita ja ajoneuvoja vain, jos ne ovat tavoitteen kannalta välttämättömiä, niiden hankintameno poistetaan kokonaan tai ostaminen on edullisin vaihtoehto: tarkista, mikä näistä täyttyy.",
  "esf-allowances-in-kind":
    "Rahoitussuunnitelmassa on luontoissuorituksia {inKind}. ESR+-hankkeessa kolmannen osallistujille maksamat palkat tai avustukset voidaan hyväksyä luontoissuorituksena: tarkista, että kyse on niistä.",
  "esf-usual-pay":
    "{posts, plural, one {# tehtävän palkka on suurempi} other {# tehtävän palkat ovat suurempia}} kuin hakija yleensä maksaa vastaavasta tehtävästä. Henkilöstökustannukset ovat tukikelpoisia vain tavanomaiseen tai lain edellyttämään palkkaan asti: alenna palkkaa kustannusarviossa.",
};
