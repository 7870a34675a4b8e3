import type { Locale } from "@kaari/core";

/** What the readers of files say, with Finnish and Swedish beside it. `{n}` stands for a number. */
export const phrases = {
  // expected
  "a pack": ["paketti", "ett paket"],
  data: ["tietoja", "uppgifter"],
  "one document in a YAML file": ["yksi asiakirja YAML-tiedostossa", "ett dokument i en YAML-fil"],
  "a lifecycle": ["elinkaari", "en livscykel"],
  "one lifecycle in a YAML file": ["yksi elinkaari YAML-tiedostossa", "en livscykel i en YAML-fil"],
  "a round": ["hakukierros", "en ansökningsomgång"],
  "one round in a YAML file": ["yksi hakukierros YAML-tiedostossa", "en ansökningsomgång i en YAML-fil"],
  "one pack in a YAML file": ["yksi paketti YAML-tiedostossa", "ett paket i en YAML-fil"],
  "write one file for each": ["kirjoita kukin omaan tiedostoonsa", "skriv en fil för var och en"],
  "write one with kaari pack new": ["tee sellainen komennolla kaari pack new", "gör ett med kaari pack new"],
  "an application": ["hakemus", "en ansökan"],
  "an application on each line": ["hakemus joka rivillä", "en ansökan på varje rad"],
  "at most {n} MB for one application": ["enintään {n} Mt hakemusta kohti", "högst {n} MB för en ansökan"],
  "at most {n} MB": ["enintään {n} Mt", "högst {n} MB"],
  "at most {n} levels of records and lists": [
    "enintään {n} sisäkkäistä tietuetta tai luetteloa",
    "högst {n} nivåer av poster och listor",
  ],
  "few levels of records and lists": ["vähän sisäkkäisiä tietueita ja luetteloita", "få nivåer av poster och listor"],
  "a key in double quotes": ["avain lainausmerkeissä", "en nyckel inom citattecken"],
  "a key or text in double quotes, a number, true or false": [
    "avain tai teksti lainausmerkeissä, luku, true tai false",
    "en nyckel eller text inom citattecken, ett tal, true eller false",
  ],
  "a key of text": ["avain tekstinä", "en nyckel av text"],
  "a key with a value, or a list": ["avain ja arvo tai luettelo", "en nyckel med ett värde, eller en lista"],
  "a key on one line, then a colon and a space": [
    "avain yhdellä rivillä, sitten kaksoispiste ja väli",
    "en nyckel på en rad, sedan kolon och mellanslag",
  ],
  "a value": ["arvo", "ett värde"],
  "a colon after the key": ["kaksoispiste avaimen jälkeen", "ett kolon efter nyckeln"],
  "a colon, or a closing quotation mark or bracket": [
    "kaksoispiste tai sulkeva lainausmerkki tai sulku",
    "ett kolon, eller ett avslutande citattecken eller en parentes",
  ],
  "a comma between members": ["pilkku jäsenten välissä", "ett komma mellan delarna"],
  "a comma or }": ["pilkku tai }", "ett komma eller }"],
  "a comma or ]": ["pilkku tai ]", "ett komma eller ]"],
  "a closing quotation mark on the same line": [
    "sulkeva lainausmerkki samalla rivillä",
    "ett avslutande citattecken på samma rad",
  ],
  "a number such as 60000.00": ["luku kuten 60000.00", "ett tal såsom 60000.00"],
  "a plain decimal number such as 60000.00": [
    "tavallinen desimaaliluku kuten 60000.00",
    "ett vanligt decimaltal såsom 60000.00",
  ],
  "a number of at most {n} digits": ["enintään {n}-numeroinen luku", "ett tal med högst {n} siffror"],
  "an alias (*name) of an anchor (&name)": [
    "viittaus (*nimi) ankkuriin (&nimi)",
    "ett alias (*namn) för ett ankare (&namn)",
  ],
  "an escape such as \\n or \\u00e4": ["koodi kuten \\n tai \\u00e4", "en kod såsom \\n eller \\u00e4"],
  "each key once": ["kukin avain kerran", "varje nyckel en gång"],
  "few aliases": ["vähän viittauksia", "få alias"],
  JSON: ["JSON", "JSON"],
  YAML: ["YAML", "YAML"],
  "JSON or YAML text": ["JSON- tai YAML-teksti", "text i JSON eller YAML"],
  "JSON, which has no comments": ["JSON, jossa ei ole kommentteja", "JSON, som inte har kommentarer"],
  "no control characters in text": ["teksti ilman ohjausmerkkejä", "text utan styrtecken"],
  "one application in a YAML file": ["yksi hakemus YAML-tiedostossa", "en ansökan i en YAML-fil"],
  "one key and its value on the line": ["yksi avain ja sen arvo rivillä", "en nyckel och dess värde på raden"],
  "plain values": ["tavallisia arvoja", "vanliga värden"],
  "spaces at the start of the line": ["välilyöntejä rivin alussa", "mellanslag i början av raden"],
  "the line indented as those around it": [
    "rivi samassa tasossa kuin sen vierellä olevat",
    "en rad med samma indrag som de andra",
  ],
  'straight quotation marks (")': ['suorat lainausmerkit (")', 'raka citattecken (")'],
  "a space after the hyphen of an item": [
    "väli kohdan yhdysmerkin jälkeen",
    "ett mellanslag efter punktens bindestreck",
  ],
  "the line indented as those around it, or a closing bracket": [
    "samaan tasoon sisennetty rivi tai sulkeva sulku",
    "en rad med samma indrag som de andra, eller en avslutande parentes",
  ],
  "UTF-8 text": ["UTF-8-teksti", "text i UTF-8"],
  "a file": ["tiedosto", "en fil"],
  "a file or a folder": ["tiedosto tai kansio", "en fil eller en mapp"],
  "a file that may be read": ["tiedosto, jonka saa lukea", "en fil som får läsas"],
  "a file that can be read": ["tiedosto, jonka voi lukea", "en fil som kan läsas"],
  "a folder with .json, .yaml, .yml, .ndjson or .jsonl files": [
    "kansio, jossa on .json-, .yaml-, .yml-, .ndjson- tai .jsonl-tiedostoja",
    "en mapp med filer av slaget .json, .yaml, .yml, .ndjson eller .jsonl",
  ],
  // found
  "a folder": ["kansio", "en mapp"],
  "a tab": ["sarkain", "en tabb"],
  "aliases that make the document grow": ["asiakirjaa kasvattavia viittauksia", "alias som får dokumentet att växa"],
  "a key right behind it": ["avain heti sen jälkeen", "en nyckel direkt efter det"],
  "a line that starts further left": ["rivi, joka alkaa liian vasemmalta", "en rad som börjar för långt till vänster"],
  "other blanks, as copied text has them": [
    "muita tyhjiä merkkejä, joita kopioidussa tekstissä on",
    "andra blanktecken, som kopierad text har",
  ],
  "curly ones, as a word processor writes them": [
    "kaarevat, joita tekstinkäsittely kirjoittaa",
    "krökta, som ett ordbehandlingsprogram skriver",
  ],
  "an empty text": ["tyhjä teksti", "en tom text"],
  "binary data": ["binääritietoa", "binära data"],
  "bytes of another encoding": ["muun merkistön tavuja", "byte i en annan teckenkodning"],
  "UTF-16 text": ["UTF-16-teksti", "text i UTF-16"],
  more: ["enemmän", "mer"],
  "no line with anything on it": ["ei yhtään riviä, jolla on jotain", "ingen rad med något på"],
  "no permission to read it": ["ei lupaa lukea", "ingen rätt att läsa den"],
  "no such anchor": ["ei sellaista ankkuria", "inget sådant ankare"],
  "none in it": ["ei yhtään", "inga i den"],
  "nothing of that name": ["ei mitään sen nimistä", "inget med det namnet"],
  "text that is none": ["muuta tekstiä", "annan text"],
  "the end of the text": ["tekstin loppu", "slutet på texten"],
  "too many to read": ["liian monta luettavaksi", "för många för att läsas"],
  "{n} digits": ["{n} numeroa", "{n} siffror"],
  "{n} documents": ["{n} asiakirjaa", "{n} dokument"],
  // advice
  "for one application a line, use .ndjson or --input ndjson": [
    "jos rivillä on yksi hakemus, käytä päätettä .ndjson tai valintaa --input ndjson",
    "för en ansökan per rad, använd .ndjson eller --input ndjson",
  ],
  "take them out and type spaces in their place": [
    "poista ne ja kirjoita tilalle välilyöntejä",
    "ta bort dem och skriv mellanslag i stället",
  ],
  'write " in their place, on both sides of the text': [
    'kirjoita niiden tilalle " tekstin molemmin puolin',
    'skriv " i stället, på båda sidor om texten',
  ],
  "put a space between the hyphen and the key": [
    "pane väli yhdysmerkin ja avaimen väliin",
    "sätt ett mellanslag mellan bindestrecket och nyckeln",
  ],
  "let it start in the same column as the other keys of its record": [
    "aloita se samasta sarakkeesta kuin saman tietueen muut avaimet",
    "låt den börja i samma kolumn som de andra nycklarna i sin post",
  ],
  "give it as a text file": ["anna se tekstitiedostona", "ge det som en textfil"],
  "look at the spelling of the path": ["tarkista polun kirjoitusasu", "kontrollera hur sökvägen är skriven"],
  "put text with : # ! & * @ % or brackets in quotation marks, or start it on the next line after |": [
    "pane teksti, jossa on : # ! & * @ % tai sulkuja, lainausmerkkeihin tai aloita se seuraavalta riviltä merkin | jälkeen",
    "sätt text med : # ! & * @ % eller parenteser inom citattecken, eller börja den på nästa rad efter |",
  ],
  "name a file in it": ["nimeä tiedosto siinä", "ange en fil i den"],
  "give the history of one project": ["anna yhden hankkeen historia", "ge ett projekts historik"],
  "leave out what it does not need": ["jätä pois se, mitä siinä ei tarvita", "lämna bort det som inte behövs"],
  "put the key in quotation marks": ["pane avain lainausmerkkeihin", "sätt nyckeln inom citattecken"],
  "save the file as UTF-8": ["tallenna tiedosto UTF-8-muodossa", "spara filen som UTF-8"],
  "split it into packs that extend each other": [
    "jaa se paketeiksi, jotka laajentavat toisiaan",
    "dela upp det i paket som bygger på varandra",
  ],
  "split it into several": ["jaa se useaksi", "dela upp den i flera"],
  'start with { "application": { … } }': [
    'aloita näin: { "application": { … } }',
    'börja med { "application": { … } }',
  ],
  "start with application:": ["aloita näin: application:", "börja med application:"],
  "take one of the two out": ["poista toinen niistä", "ta bort den ena av dem"],
  "indent the lines below it as far as the key in it, no further": [
    "sisennä seuraavat rivit samaan tasoon kuin sen avain",
    "dra in raderna under den lika långt som nyckeln på den",
  ],
  "the folder calls is left out, since it holds calls": [
    "kansio calls jätetään pois, koska siinä on hakuja",
    "mappen calls lämnas bort, eftersom den innehåller utlysningar",
  ],
  "the last member is not followed by a comma": [
    "viimeisen jäsenen jälkeen ei tule pilkkua",
    "den sista delen följs inte av ett komma",
  ],
  "write a line break as \\n": ["kirjoita rivinvaihto muodossa \\n", "skriv en radbrytning som \\n"],
  "write it out in digits without a leading zero, or put it in quotation marks if it is text": [
    "kirjoita luku numeroin ilman etunollaa, tai pane se lainausmerkkeihin, jos se on tekstiä",
    "skriv ut talet med siffror utan inledande nolla, eller sätt det inom citattecken om det är text",
  ],
  "write one file for each, or a line of JSON for each in an .ndjson file": [
    "kirjoita kukin omaan tiedostoonsa, tai kukin riviksi JSONia .ndjson-tiedostoon",
    "skriv en fil för var och en, eller en rad JSON för var och en i en .ndjson-fil",
  ],
  'write the value as text: "12345678901234.00"': [
    'kirjoita arvo tekstinä: "12345678901234.00"',
    'skriv värdet som text: "12345678901234.00"',
  ],
  "write the values out": ["kirjoita arvot auki", "skriv ut värdena"],
  "YAML has them": ["YAMLissa niitä on", "YAML har sådana"],
} as const satisfies Readonly<Record<string, readonly [fi: string, sv: string]>>;

export type Phrase = keyof typeof phrases;

const phraseOf = (text: string): string => (isPhrase(text) ? text : text.replace(/\d+/, "{n}"));

/** Whether a text can be said in every language. */
export const hasWords = (text: string): boolean => isPhrase(phraseOf(text));

/** A phrase in the language; what is no phrase, such as a piece of the file, stays as it is. */
export const inLanguage = (text: string, locale: Locale): string => {
  if (locale === "en") return text;
  const [number] = /\d+/.exec(text) ?? [];
  const known = phraseOf(text);
  if (!isPhrase(known)) return text;
  const translated = phrases[known][locale === "fi" ? 0 : 1];
  return number === undefined ? translated : translated.replace("{n}", number);
};

const isPhrase = (text: string): text is Phrase => Object.hasOwn(phrases, text);
