import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "one-form-per-cost": "Haet samaa kulua usealla eri mallilla. Valitse jokaiselle kululle vain yksi malli.",
  "simplified-costs-required":
    "Kulut ovat {total}. Kun ne ovat enintään {threshold}, pelkät todelliset kulut eivät käy. Valitse muu malli. Vapautettu tutkimus on poikkeus.",
  "actual-costs-in-flat-rate-base":
    "Todellisia kuluja on {actual}. Sallittu on vain prosentin laskupohja ja osallistujien palkat ja avustukset. Siirrä muut kulut toiseen malliin.",
  "simplified-costs-decided":
    "Hyväksytyt kulut ovat {total}. Kun ne ovat enintään {threshold}, pelkät todelliset kulut eivät käy. Päätä muu kustannusmalli.",
  "simplified-costs-of-group":
    "Osan kulut ovat {total}. Tarkista, lasketaanko osa vai koko ryhmä. Jos kulut ovat enintään {threshold}, pelkät todelliset kulut eivät käy.",
  "draft-budget-ceiling":
    "Kulut ovat {total}. Kertakorvaus alustavasta budjetista käy vain, kun kulut ovat enintään {ceiling}. Valitse toinen malli.",
  "draft-budget-agreed":
    "Kertakorvaus perustuu alustavaan budjettiin {total}. Tarkista, että viranomainen on hyväksynyt budjetin ennen päätöstä.",
  "calculated-rate-method":
    "Tarkista, että prosentin laskutapa on reilu ja todistettu. Myös sellainen prosentti käy, joka on jo käytössä samankaltaisissa hankkeissa.",
  "corresponding-union-scheme":
    "Haet EU:n omaa kustannusmallia. Tarkista, että EU käyttää sitä samankaltaisissa hankkeissa.",
  "indirect-rate-on-direct-costs":
    "Yleiskulujen korvaus on {rate} suorista kuluista. Ilman laskelmaa se voi olla enintään {ceiling}. Pienennä prosenttia.",
  "indirect-rate-on-staff-costs":
    "Yleiskulujen korvaus on {rate} suorista palkkakuluista. Ilman laskelmaa se voi olla enintään {ceiling}. Pienennä prosenttia.",
  "calculated-indirect-rate":
    "Yleiskulujen korvaus on {rate} suorista kuluista. Laskelman kanssa se voi olla enintään {ceiling}. Pienennä prosenttia.",
  "indirect-rate-base":
    "Epäsuorien kulujen korvaus lasketaan yhdellä prosentilla suorista kuluista tai palkoista. Tarkista, mihin prosentti perustuu.",
  "staff-costs-rate":
    "Palkkojen prosenttikorvaus on {rate}. Se voi olla enintään {ceiling} muista suorista kuluista kuin palkoista. Pienennä prosenttia.",
  "staff-costs-rate-base":
    "Palkkojen prosenttikorvaus lasketaan väärästä pohjasta. Laske se muista suorista kuluista kuin palkoista.",
  "staff-costs-rate-procurement":
    "Palkat korvataan prosenttina. Suurin osto on {largest}. Tarkista, ylittääkö jokin osto EU-rajan tai onko se julkinen rakennusurakka.",
  "hourly-unit-cost":
    "Jokin tuntihinta on liian suuri. Suurin on {highest}. Jaa vuoden palkkakulu luvulla {hours}. Tarkista laskelma ja osa-aikaisten tunnit.",
  "planned-hours":
    "Yhdelle ihmiselle on suunniteltu {planned} tuntia vuodessa. Korvauksen saa enintään {hours} tunnista. Vähennä tunteja.",
  "annual-gross-cost-derived":
    "Vuoden palkkakulu puuttuu. Tarkista, että se lasketaan keskiarvosta tai työsuhteen papereista. Muuta se 12 kuukauden kuluksi.",
  "remaining-costs-rate":
    "Muiden kulujen korvaus on {rate}. Se voi olla enintään {ceiling} suorista palkkakuluista. Pienennä prosenttia.",
  "remaining-costs-amount":
    "Prosenttikorvaus on {amount}. Se voi olla enintään {ceiling} palkkakuluista {staff} eli {most}. Pienennä korvausta.",
  "remaining-costs-inside-rate":
    "Budjetissa on muita kuluja {beside}. Prosenttikorvaus kattaa ne jo. Poista ne. Osallistujien palkat ja avustukset saavat jäädä.",
  "participant-allowances-outside-rate":
    "Osallistujien palkat ja avustukset {allowances} ovat prosenttikorvauksessa. Ne korvataan sen lisäksi. Valitse niille oma kustannusmalli.",
  "remaining-costs-on-real-staff-costs":
    "Muiden kulujen korvaus lasketaan palkoista, jotka ovat itse prosentti. Käytä todellisia palkkoja tai tuntihintoja. Tai poista prosentti.",
} as const satisfies Catalogue<typeof rules>;
