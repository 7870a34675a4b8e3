import type { costCategories } from "../../domain/index.ts";
import type { Locale } from "../../primitives/index.ts";
import type { clocks } from "../kaari/data/dissemination.ts";
import type { ChangePart } from "../kaari/data/implementation.ts";
import type { Change, Claim, Condition, ProjectResult, Report } from "../kaari/project.ts";
import { type Words, wordsIn } from "./words.ts";

/** What people call the categories of costs. */
const categoryWords: Readonly<Record<(typeof costCategories)[number], Words>> = {
  staff: ["henkilöstö", "personal", "staff"],
  travel: ["matkat", "resor", "travel"],
  "purchased-services": ["ostopalvelut", "köpta tjänster", "purchased services"],
  premises: ["toimitilat", "lokaler", "premises"],
  materials: ["tarvikkeet", "material", "materials"],
  equipment: ["laitteet", "utrustning", "equipment"],
  information: ["tiedotus", "information", "information"],
  audit: ["tilintarkastus", "revision", "audit"],
  "steering-group": ["ohjausryhmän kulut", "styrgruppens kostnader", "steering group costs"],
  "other-direct": ["muut välittömät kulut", "övriga direkta kostnader", "other direct costs"],
  indirect: ["välilliset kulut", "indirekta kostnader", "indirect costs"],
  "flat-rate": ["prosenttimääräiset kulut", "schablonkostnader", "flat-rate costs"],
  "lump-sum": ["kertakorvaus", "engångsersättning", "lump sum"],
  "participant-allowances": ["osallistujien etuudet", "förmåner till deltagare", "participants' allowances"],
  machinery: ["koneet", "maskiner", "machinery"],
  buildings: ["rakennukset", "byggnader", "buildings"],
  land: ["maa-alueet", "markområden", "land"],
  "intangible-investment": ["aineettomat investoinnit", "immateriella investeringar", "intangible investment"],
  "in-kind": ["luontoissuoritukset", "bidrag in natura", "contributions in kind"],
  depreciation: ["poistot", "avskrivningar", "depreciation"],
  "interest-and-finance": ["korot ja rahoituskulut", "räntor och finansiella kostnader", "interest and finance costs"],
  "transfer-tax": ["varainsiirtovero", "överlåtelseskatt", "transfer tax"],
  "fines-and-court-costs": ["sakot ja oikeudenkäyntikulut", "böter och rättegångskostnader", "fines and court costs"],
  "ordinary-activity": ["tavanomainen toiminta", "ordinarie verksamhet", "ordinary activity"],
};

type State = Claim["state"] | Change["state"] | Condition["state"] | Report["state"] | ProjectResult["state"];
type Clock = (typeof clocks)[number];
type Part = ChangePart["type"];

/** What people call the states of a project's records. */
const stateWords: Readonly<Record<State, Words>> = {
  submitted: ["jätetty", "inlämnad", "submitted"],
  "in-verification": ["tarkastettavana", "under kontroll", "in verification"],
  decided: ["päätetty", "avgjord", "decided"],
  paid: ["maksettu", "betald", "paid"],
  pending: ["vireillä", "anhängig", "pending"],
  open: ["avoin", "öppen", "open"],
  shown: ["osoitettu täytetyksi", "visad uppfylld", "shown to be met"],
  met: ["täytetty", "uppfylld", "met"],
  failed: ["täyttymättä", "inte uppfylld", "not met"],
  accepted: ["hyväksytty", "godkänd", "accepted"],
  returned: ["palautettu", "återsänd", "returned"],
  found: ["löydetty", "funnet", "found"],
  described: ["kuvattu", "beskrivet", "described"],
  evaluated: ["arvioitu", "utvärderat", "evaluated"],
  endorsed: ["suositeltu", "rekommenderat", "endorsed"],
  "disseminated-nationally": ["levityksessä valtakunnallisesti", "i nationell spridning", "disseminated nationally"],
  "taken-up": ["otettu käyttöön muualla", "taget i bruk på annat håll", "taken up elsewhere"],
  withdrawn: ["vedetty pois", "tillbakadraget", "withdrawn"],
};

/** What people call the clocks that run after a project. */
const clockWords: Readonly<Record<Clock, Words>> = {
  durability: ["pysyvyys", "varaktighet", "durability"],
  retention: ["asiakirjojen säilytys", "bevarande av handlingar", "retention of records"],
  "recovery-limit": ["takaisinperinnän määräaika", "tidsgräns för återkrav", "limit for recovery"],
  anonymisation: ["henkilötietojen poisto", "avidentifiering", "anonymisation"],
};

const partWords: Readonly<Record<Part, Words>> = {
  period: ["toteuttamisaika", "genomförandetid", "period"],
  budget: ["kustannusarvio", "budget", "budget"],
  content: ["sisältö", "innehåll", "content"],
  partners: ["kumppanit", "partner", "partners"],
  indicators: ["indikaattorit", "indikatorer", "indicators"],
  contact: ["yhteystiedot", "kontaktuppgifter", "contact details"],
};

/** What people call what events and refusals choose from. */
const choiceWords: Readonly<Record<string, Words>> = {
  full: ["kokonaan", "helt", "in full"],
  part: ["osittain", "delvis", "in part"],
  "changed-in-full": ["päätös muuttuu, tuki kokonaan", "beslutet ändras, stödet helt", "changed, support in full"],
  "changed-in-part": ["päätös muuttuu, tuki osittain", "beslutet ändras, stödet delvis", "changed, support in part"],
  dismissed: ["vaatimus hylätään", "yrkandet avslås", "dismissed"],
  "referred-back": ["asia palautetaan käsittelyyn", "ärendet återförvisas", "referred back"],
  meeting: ["tapaaminen", "möte", "meeting"],
  telephone: ["puhelin", "telefon", "telephone"],
  video: ["etäyhteys", "videomöte", "video"],
  message: ["viesti", "meddelande", "message"],
  event: ["tilaisuus", "evenemang", "event"],
  for: ["puoltaa", "tillstyrker", "for"],
  against: ["ei puolla", "avstyrker", "against"],
  none: ["ei kantaa", "ingen ståndpunkt", "no position"],
  grant: ["tuen myöntäminen", "beviljande av stöd", "a grant"],
  reject: ["hakemuksen hylkääminen", "avslag på ansökan", "a rejection"],
  own: ["oma ohjausryhmä", "egen styrgrupp", "own steering group"],
  joint: ["yhteinen ohjausryhmä", "gemensam styrgrupp", "joint steering group"],
  random: ["satunnaisotos", "slumpmässigt urval", "random sample"],
  risk: ["otos riskin mukaan", "urval enligt risk", "sample by risk"],
  all: ["kaikki tositteet", "alla verifikat", "every item"],
  advance: ["ennakko", "förskott", "advance"],
  payment: ["maksu", "utbetalning", "payment"],
  "set-off": ["kuittaus", "kvittning", "set-off"],
  continue: ["hanke jatkuu", "projektet fortsätter", "the project continues"],
  adjust: ["sovittu muutos tehdään", "överenskommen ändring görs", "an agreed change is made"],
  terminate: ["hanke lopetetaan", "projektet avbryts", "the project is terminated"],
  practice: ["käytäntö", "praxis", "practice"],
  "operating-model": ["toimintamalli", "verksamhetsmodell", "operating model"],
  "training-content": ["koulutussisältö", "utbildningsinnehåll", "training content"],
  publication: ["julkaisu", "publikation", "publication"],
  tool: ["työkalu", "verktyg", "tool"],
  network: ["verkosto", "nätverk", "network"],
  to: ["siirretty", "överfört till", "taken to"],
  from: ["tuotu", "hämtat från", "brought from"],
  vertical: ["ylös- tai alaspäin", "vertikalt", "vertically"],
  horizontal: ["rinnalle", "horisontellt", "horizontally"],
  "follow-up-project": ["jatkohanke", "uppföljningsprojekt", "follow-up project"],
  "dissemination-project": ["levityshanke", "spridningsprojekt", "dissemination project"],
  "training-programme": ["koulutusohjelma", "utbildningsprogram", "training programme"],
  "permanent-activity": ["pysyvä toiminta", "permanent verksamhet", "permanent activity"],
  "accepted-with-changes": ["hyväksytty muutettuna", "godkänd med ändringar", "accepted with changes"],
  refused: ["hylätty", "avslagen", "refused"],
  pass: ["läpäisty", "godkänt", "passed"],
  undetermined: ["avoin", "öppet", "open"],
  fail: ["ei läpäisty", "inte godkänt", "failed"],
};

const codeWords: Readonly<Record<string, Words>> = {
  ...choiceWords,
  ...partWords,
  ...clockWords,
  ...stateWords,
  ...categoryWords,
};

/** What people call a code; the code itself where there is no word for it. */
export const codeWord = (code: string, locale: Locale): string => {
  const words = Object.hasOwn(codeWords, code) ? codeWords[code] : undefined;
  return words === undefined ? code : wordsIn(words, locale);
};
