import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules/index.ts";

export const plainFi = {
  "budget-lines-add-up":
    "Budjetin rivit ovat yhteensä {lines}. Kaikki kulut ovat {total}. Korjaa rivit tai loppusumma.",
  "investment-lines-add-up":
    "Investoinnin rivit ovat yhteensä {lines}. Investoinnin summa on {total}. Korjaa rivit tai summa.",
  "investment-within-total": "Investointi {investment} on suurempi kuin kaikki kulut {total}. Korjaa toinen luku.",
  "total-with-vat-not-smaller":
    "Kulut arvonlisäveron kanssa ovat {withVat}. Se on vähemmän kuin kaikki kulut {total}. Korjaa toinen luku.",
  "share-within-full-time":
    "Työaika on yli 100 prosenttia: {positions}. Merkitse osuus yhden ihmisen koko vuoden työajasta.",
  "forty-percent-adds-up":
    "Prosenttikorvaus on {amount}. Oikea määrä on 40 prosenttia palkkakuluista {staff} eli {right}. Korjaa korvaus.",
  "cost-model-agrees":
    "Hakemus sanoo, että kaikki kulut ovat todellisia kuluja. Kustannusmalli on kuitenkin toinen. Korjaa toinen tieto.",
  "funding-plan-adds-up":
    "Rahoitus on yhteensä {financed}. Kuluja on tulojen jälkeen {needed}. Ero on {difference}. Korjaa rahoitussuunnitelma.",
  "grant-asked-for": "Haet 0 euroa tukea. Kirjoita, paljonko tukea haet.",
  "investment-grant-within-grant":
    "Haet investointiin {investment}. Koko tuki on {grant}. Osa ei voi olla suurempi kuin koko tuki. Korjaa toinen luku.",
  "advance-within-grant": "Haet ennakkoa {advance}. Koko tuki on {grant}. Ennakko on liian suuri. Pienennä ennakkoa.",
  "period-in-order": "Hanke alkaa {starts} ja päättyy {ends}. Päivät ovat väärin päin. Tarkista päivät.",
  "region-shares-add-up":
    "Maakuntien osuudet ovat yhteensä {together}, tai jokin osuus puuttuu. Korjaa osuudet. Summan pitää olla 100 prosenttia.",
  "region-named-once": "Sama maakunta on merkitty kaksi kertaa. Yhdistä osuudet yhdelle riville.",
  "call-is-the-one-named":
    "Hakemus on hakuun {named}. Tarkistuksessa on kuitenkin haun {given} tiedot. Valitse oikea haku.",
  "call-in-order": "Haku alkaa {opens} ja päättyy {closes}. Ajat ovat väärin. Tarkista ne hakuilmoituksesta.",
  "partner-is-another-body":
    "Hakija on merkitty myös kumppaniksi. Hakijan Y-tunnus on {businessId}. Poista hakija kumppaneista.",
  "group-total-adds-up": "Osahankkeiden kulut ovat yhteensä {parts}. Ryhmän kulut ovat {total}. Korjaa toinen luku.",
  "group-applicant-once": "Sama hakija on ryhmässä kaksi kertaa. Yhdistä hakemukset tai korjaa Y-tunnus.",
  "group-parts-say-so": "Jokin ryhmän hakemus on merkitty muuksi kuin ryhmähankkeeksi. Korjaa merkintä.",
  "decision-after-filing": "Päätös on tehty {made}. Hakemus on jätetty vasta {filed}. Tarkista päivät.",
  "decision-served-after-it-was-made":
    "Merkinnän mukaan hakija sai päätöksen {served}. Päätös on tehty vasta {made}. Tarkista päivät.",
  "decided-period-in-order":
    "Päätöksessä hanke alkaa {starts} ja päättyy {ends}. Päivät ovat väärin päin. Tarkista päivät.",
  "granted-within-applied": "Hakija haki {asked}. Tukea myönnetään enemmän, {granted}. Tarkista määrä.",
  "accepted-costs-add-up":
    "Hyväksytyt kululajit ovat yhteensä {together}. Kaikki hyväksytyt kulut ovat {total}. Tarkista määrät.",
  "claimed-costs-add-up": "Kulut ovat yhteensä {together}. Summaksi on merkitty {total}. Korjaa kulut tai summa.",
  "claim-period-in-order": "Maksatuksen aika alkaa {starts} ja päättyy {ends}. Tarkista päivät.",
  "claim-after-its-period": "Hakemus on jätetty {pending}. Sen aika päättyy vasta {ends}. Tarkista päivät.",
  "accepted-within-claimed": "Kulusta hyväksytään enemmän kuin haettiin: {costs}. Tarkista summat.",
} as const satisfies Catalogue<typeof rules>;
