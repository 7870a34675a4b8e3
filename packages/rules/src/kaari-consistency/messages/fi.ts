import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const fi = {
  "budget-lines-add-up":
    "Kustannusrivit ovat yhteensä {lines}, mutta kokonaiskustannukset {total}. Eroa on {difference}: korjaa rivit tai kokonaissumma.",
  "investment-lines-add-up":
    "Investointiosan rivit ovat yhteensä {lines}, mutta investointiosa {total}. Korjaa rivit tai summa.",
  "investment-within-total":
    "Investointiosa {investment} on suurempi kuin kokonaiskustannukset {total}. Korjaa jompikumpi.",
  "total-with-vat-not-smaller":
    "Kustannukset arvonlisäveroineen ({withVat}) ovat pienemmät kuin kokonaiskustannukset {total}. Korjaa jompikumpi.",
  "share-within-full-time":
    "Työaikaosuus on yli 100 %: {positions}. Merkitse osuus yhden henkilön koko vuosityöajasta.",
  "forty-percent-adds-up":
    "Prosenttimääräinen korvaus on {amount}, mutta 40 % palkkakustannuksista {staff} on {right}. Korjaa korvaus.",
  "cost-model-agrees":
    "Hakemuksen mukaan kaikki korvataan tosiasiallisina kustannuksina, mutta kustannusmalliksi on valittu muu. Korjaa toinen tieto.",
  "funding-plan-adds-up":
    "Rahoitus on yhteensä {financed}, mutta kustannuksia on tulojen jälkeen {needed}. Eroa on {difference}: korjaa rahoitussuunnitelma.",
  "grant-asked-for": "Haettava tuki on 0,00 euroa. Merkitse, paljonko tukea haetaan.",
  "investment-grant-within-grant":
    "Investointiosaan haetaan {investment}, mutta koko tuki on {grant}. Korjaa jompikumpi.",
  "advance-within-grant": "Ennakkoa haetaan {advance}, mutta koko tuki on {grant}. Pienennä ennakkoa.",
  "period-in-order": "Toteuttamisaika alkaa {starts} ja päättyy {ends}. Tarkista päivät.",
  "region-shares-add-up":
    "Maakuntien osuudet ovat yhteensä {together}, tai jokin osuus puuttuu. Korjaa osuudet niin, että summa on 100 %.",
  "region-named-once": "Sama maakunta on merkitty kahdesti. Yhdistä osuudet yhdelle riville.",
  "call-is-the-one-named":
    "Hakemus jätetään hakuun {named}, mutta tarkistuksessa käytetään haun {given} tietoja. Valitse oikea haku.",
  "call-in-order": "Haku avautuu {opens} ja päättyy {closes}. Tarkista haun tiedot hakuilmoituksesta.",
  "partner-is-another-body": "Hakija (Y-tunnus {businessId}) on merkitty myös kumppaniksi. Poista se kumppaneista.",
  "group-total-adds-up":
    "Osahankkeiden kustannukset ovat yhteensä {parts}, mutta ryhmän kustannukset {total}. Korjaa jompikumpi.",
  "group-applicant-once": "Sama hakija on ryhmässä kahdesti. Yhdistä hakemukset tai korjaa Y-tunnus.",
  "group-parts-say-so": "Jokin ryhmän hakemuksista on merkitty muuksi kuin ryhmähankkeeksi. Korjaa merkintä.",
  "decision-after-filing": "Päätöspäivä {made} on ennen hakemuksen jättämistä {filed}. Tarkista päivät.",
  "decision-served-after-it-was-made":
    "Päätös on merkitty annetuksi tiedoksi {served}, ennen tekopäivää {made}. Tarkista päivät.",
  "decided-period-in-order": "Päätetty toteuttamisaika alkaa {starts} ja päättyy {ends}. Tarkista päivät.",
  "granted-within-applied": "Tukea myönnetään {granted}, mutta haettu tuki on {asked}. Tarkista määrä.",
  "accepted-costs-add-up":
    "Hyväksytyt kustannuslajit ovat yhteensä {together}, mutta hyväksytyt kokonaiskustannukset {total}. Tarkista määrät.",
  "claimed-costs-add-up":
    "Haetut kustannukset ovat yhteensä {together}, mutta haettu summa on {total}. Korjaa rivit tai summa.",
  "claim-period-in-order": "Maksatusjakso alkaa {starts} ja päättyy {ends}. Tarkista päivät.",
  "claim-after-its-period":
    "Maksatushakemus on jätetty {pending}, mutta sen jakso päättyy vasta {ends}. Tarkista päivät.",
  "accepted-within-claimed": "Kustannuksesta hyväksytään enemmän kuin siitä haetaan: {costs}. Tarkista määrät.",
} as const satisfies Catalogue<typeof rules>;
