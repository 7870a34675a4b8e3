import type { LocalizedText } from "../../primitives/index.ts";

/** What is said of a refusal that comes from the table, the gate or the address; `{names}` stand for its values. */
export const refusalTexts = {
  "wrong-stage": {
    fi: "”{command}” ei käy nyt: hankkeen vaihe on ”{stage}”, ja tämän voi tehdä vaiheessa {allowed}. {now}",
    sv: "”{command}” går inte nu: projektet är i läget ”{stage}”, och detta kan göras i läget {allowed}. {now}",
    en: "“{command}” cannot be done now: the project is at “{stage}”, and this may be done at {allowed}. {now}",
  },
  "unknown-command": {
    fi: "Tuntematon toimi ”{command}”: hankkeen elinkaaressa ei ole sellaista. {now}",
    sv: "Okänd åtgärd ”{command}”: den finns inte i projektets livscykel. {now}",
    en: "Unknown command “{command}”: the life of a project has no such thing. {now}",
  },
  next: {
    fi: "Nyt hanketta vie eteenpäin: {commands}.",
    sv: "Nu förs projektet vidare av: {commands}.",
    en: "What leads on from here: {commands}.",
  },
  ended: {
    fi: "Hanke on päättynyt, eikä siihen voi enää kirjata mitään.",
    sv: "Projektet är avslutat och inget mer kan antecknas.",
    en: "The project has come to its end, and nothing more may be recorded.",
  },
  "wrong-role": {
    fi: "”{command}” ei kuulu roolille {role}. Sen voi tehdä {allowed}.",
    sv: "”{command}” kan inte göras i rollen {role}. Det kan göras av {allowed}.",
    en: "“{command}” is not for the role {role}. It may be done by: {allowed}.",
  },
  "wrong-project": {
    fi: "Toimi on osoitettu hankkeelle {stream}, mutta tämä on hanke {expected}. Osoita se oikealle hankkeelle.",
    sv: "Åtgärden gäller projektet {stream}, men detta är projektet {expected}. Rikta den till rätt projekt.",
    en: "The command is addressed to project {stream}, but this is project {expected}. Address it to the right one.",
  },
  "out-of-order": {
    fi: "”{command}” on päivätty aikaan {at}, mutta hankkeeseen on jo kirjattu jotakin aikaan {last}. Anna kirjaamisen hetki: ennen jo kirjattua ei kirjata mitään.",
    sv: "”{command}” är daterat {at}, men i projektet har redan antecknats något {last}. Ange när det antecknas: inget antecknas i efterhand före det som redan står där.",
    en: "“{command}” is dated {at}, but the project holds something recorded on {last}. Give the moment at which it is recorded: nothing is put before what stands there.",
  },
  "step-open": {
    fi: "”{command}” odottaa, että tämä tehdään ensin: {steps}. Kirjaa se tehdyksi.",
    sv: "”{command}” väntar på att detta görs först: {steps}. Anteckna det som utfört.",
    en: "“{command}” waits for this to be done first: {steps}. Record it as done.",
  },
  "not-assessed": {
    fi: "”{command}” edellyttää, että portin ”{gate}” säännöt on tarkistettu {on}{pack}. {found}",
    sv: "”{command}” förutsätter att reglerna vid ”{gate}” har kontrollerats {on}{pack}. {found}",
    en: "“{command}” needs the rules of gate “{gate}” to be assessed on {on}{pack}. {found}",
  },
  "with-pack": {
    fi: " sääntöpaketilla {id} {version}",
    sv: " med regelpaketet {id} {version}",
    en: " with pack {id} {version}",
  },
  "nothing-found": {
    fi: "Tarkistusta ei annettu.",
    sv: "Ingen kontroll gavs.",
    en: "No assessment was given.",
  },
  "other-found": {
    fi: "Annettu tarkistus koski porttia ”{gate}”, päivää {on} ja sääntöpakettia {id} {version} ({hash}).",
    sv: "Den kontroll som gavs gällde ”{gate}”, dagen {on} och regelpaketet {id} {version} ({hash}).",
    en: "The assessment given was of gate “{gate}”, on {on}, with pack {id} {version} ({hash}).",
  },
  "open-found": {
    fi: "Annettu tarkistus jätti puuttuvat tiedot avoimiksi; tarkista asia lopullisena.",
    sv: "Kontrollen lämnade uppgifter som saknas öppna; gör en slutlig kontroll.",
    en: "The assessment given left missing facts open; assess the case as final.",
  },
  blocked: {
    fi: "Portin ”{gate}” säännöt estävät toimen ”{command}”. {findings}",
    sv: "Reglerna vid ”{gate}” hindrar åtgärden ”{command}”. {findings}",
    en: "The rules of gate “{gate}” stop “{command}”. {findings}",
  },
  violated: {
    fi: "Vastoin sääntöjä: {rules}.",
    sv: "Strider mot reglerna: {rules}.",
    en: "Against the rules: {rules}.",
  },
  unanswered: {
    fi: "Tietoja puuttuu: {rules}.",
    sv: "Uppgifter saknas: {rules}.",
    en: "Facts are missing for: {rules}.",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
