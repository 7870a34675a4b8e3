import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const plainFi = {
  "period-within-eligibility":
    "Hanke kestää {startsOn}–{endsOn}. Kulut hyväksytään vain ajalta {first}–{last}. Lyhennä hanketta. Sen pitää päättyä viimeistään {last}.",
  "decided-period-within-eligibility":
    "Päätetty aika on {startsOn}–{endsOn}. Kulut hyväksytään vain ajalta {first}–{last}. Päätä aika, joka loppuu viimeistään {last}.",
  "not-completed-before-filing":
    "Hanke oli valmis ennen hakemusta. Valmiille hankkeelle ei voi antaa tukea, vaikka maksuja puuttuisi.",
  "several-categories-of-region":
    "Hanke toimii {regions} maakunnassa. Tarkista, ovatko ne eri aluetyyppejä. Jos ovat, jaa kulut niille oikeassa suhteessa.",
  "just-transition-plan":
    "Rahoitus tulee oikeudenmukaisen siirtymän rahastosta eli JTF:stä. Tarkista, että kulut edistävät alueen siirtymäsuunnitelmaa.",
  "activity-outside-area":
    "Osa hankkeesta toimii ohjelman alueen ulkopuolella. Tarkista, että se edistää ohjelman tavoitteita.",
  "interest-on-debt":
    "Budjetissa on korkoja ja rahoituskuluja {amount}. Velan korkoihin ei saa tukea, paitsi korkotukena tai takauksen tukena. Tarkista kulut.",
  "land-share":
    "Maan osto maksaa {land}. Se voi olla enintään {share} kuluista eli {most}. Pienennä sitä. Joutomaa ja ympäristön suojelu ovat poikkeuksia.",
  "derelict-land-share":
    "Maan osto maksaa {land}, joutomaa ja vanha tehdasalue mukana. Se voi olla enintään {share} kuluista eli {most}. Pienennä sitä.",
  "vat-of-large-project":
    "Kulut veron kanssa ovat {total}. Raja on {threshold}. Hakija voi vähentää arvonlisäveron. Siihen ei saa tukea. Poista vero budjetista.",
  relocation:
    "Hanke siirtää toimintaa toisesta EU-maasta tai toiselta alueelta. Siirtoon ei saa tukea. Jätä siirto pois hankkeesta.",
  "same-costs-funded-elsewhere":
    "Samoihin kuluihin on muuta rahoitusta {amount}. Tarkista, ettei EU maksa samaa kulua kahdesti. Kulun voi jakaa, jos päätös sanoo niin.",
  "public-support-without-in-kind":
    "Julkinen tuki on {support}. Kuluista vähennetään ensin talkootyö ja muu ilman rahaa {inKind}. Tuki voi olla enintään {most}. Pienennä tukea.",
  "value-of-in-kind":
    "Talkootyötä tai muuta ilman rahaa on {inKind}. Tarkista, että arvo on oikea. Maan ja rakennusten arvo on enintään {share} kuluista.",
  "depreciation-conditions":
    "Kuluissa on poistoja {amount}. Tarkista, että säännöt sallivat ne hankkeen ajalta. Summa pitää todistaa. Omaisuutta ei saa ostaa julkisella tuella.",
} as const satisfies Catalogue<typeof rules>;
