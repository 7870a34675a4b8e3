import { filledText, type LocalizedText } from "../../primitives/index.ts";
import { advices, nothing } from "./told-texts.ts";
import { type Told, valueProblem, type ValueProblem } from "./value-problem.ts";

const again: LocalizedText = { fi: "{found} uudelleen", sv: "{found} igen", en: "{found} again" };
const twice: LocalizedText = { fi: "{found} kahdesti", sv: "{found} två gånger", en: "{found} twice" };
const asWritten: LocalizedText = { fi: "{found}", sv: "{found}", en: "{found}" };
const eachCriterionOnce: LocalizedText = {
  fi: "kukin peruste kerran",
  sv: "varje kriterium en gång",
  en: "each criterion once",
};

/** What can be wrong between the parts of a round, in three languages; `{name}` stands for a value. */
const roundTexts = {
  "id-twice": {
    expected: { fi: "kukin tunnus kerran", sv: "varje id en gång", en: "each id once" },
    found: again,
    advice: { fi: "Anna sille toinen tunnus.", sv: "Ge den ett annat id.", en: "Give it another id." },
  },
  "project-twice": {
    expected: { fi: "oma hanke", sv: "ett eget projekt", en: "a project of its own" },
    found: again,
    advice: {
      fi: "Anna sille toinen id tai project.",
      sv: "Ge den ett annat id eller project.",
      en: "Give it another id or project.",
    },
  },
  "not-scaled": {
    expected: {
      fi: "ei mitään perusteelle, joka täyttyy tai ei täyty",
      sv: "ingenting för ett kriterium som uppfylls eller inte",
      en: "nothing for a criterion that is passed or failed",
    },
    found: asWritten,
    advice: advices.takeOut,
  },
  "tie-criterion": {
    expected: {
      fi: "peruste, jolla on asteikko: {criteria}",
      sv: "ett kriterium med en skala: {criteria}",
      en: "a criterion with a scale: {criteria}",
    },
    found: asWritten,
    advice: {
      fi: "Nimeä jokin haun perusteista.",
      sv: "Ange ett av utlysningens kriterier.",
      en: "Name one of the call's criteria.",
    },
  },
  "no-scale": {
    expected: {
      fi: "vähintään yksi peruste, jolla on asteikko, jotta hakemukset voi asettaa järjestykseen",
      sv: "minst ett kriterium med en skala, enligt vilket ansökningarna rangordnas",
      en: "at least one criterion with a scale, by which applications are ranked",
    },
    found: { fi: "ei yhtään", sv: "inget", en: "none" },
    advice: advices.add,
  },
  "no-scoring": {
    expected: {
      fi: "tapa, jolla asteikolliset perusteet pisteytetään",
      sv: "hur kriterierna med en skala poängsätts",
      en: "how the criteria with a scale are scored",
    },
    found: nothing,
    advice: {
      fi: "Lisää se tai jätä ne perusteet pois.",
      sv: "Lägg till det eller lämna bort de kriterierna.",
      en: "Add it, or leave those criteria out.",
    },
  },
  majority: {
    expected: {
      fi: "yli puolet ja enintään kaikki, jotta vastakkaiset kannat eivät voi molemmat voittaa",
      sv: "mer än hälften och högst alla, så att motsatta åsikter inte båda kan vinna",
      en: "more than a half and at most the whole, so that opposite opinions cannot both carry",
    },
    found: asWritten,
    advice: advices.mend,
  },
  "no-such-criterion": {
    expected: {
      fi: "haun perusteita, joilla on asteikko",
      sv: "kriterier i utlysningen som har en skala",
      en: "criteria of the call that have a scale",
    },
    found: asWritten,
    advice: advices.mend,
  },
  "marked-twice": {
    expected: eachCriterionOnce,
    found: twice,
    advice: { fi: "Jätä toinen pois.", sv: "Lämna bort den ena.", en: "Leave one out." },
  },
  "not-marked": {
    expected: {
      fi: "pisteet perusteesta {criterion}",
      sv: "poäng för {criterion}",
      en: "points for {criterion}",
    },
    found: nothing,
    advice: advices.addThem,
  },
  "outside-scale": {
    expected: {
      fi: "{from}–{to} pistettä perusteesta {criterion}",
      sv: "{from}–{to} poäng för {criterion}",
      en: "{from} to {to} points for {criterion}",
    },
    found: asWritten,
    advice: advices.mend,
  },
  "not-general": {
    expected: {
      fi: "peruste, joka täyttyy tai ei täyty",
      sv: "ett kriterium som uppfylls eller inte",
      en: "a criterion that is passed or failed",
    },
    found: asWritten,
    advice: advices.mend,
  },
  "general-twice": { expected: eachCriterionOnce, found: twice, advice: advices.mend },
  "why-not-met": {
    expected: {
      fi: "syy, miksi peruste ei täyty",
      sv: "varför kriteriet inte uppfylls",
      en: "why the criterion is not met",
    },
    found: nothing,
    advice: advices.add,
  },
  "whether-met": {
    expected: {
      fi: "tieto, täyttyykö {criterion}",
      sv: "om {criterion} uppfylls",
      en: "whether {criterion} is met",
    },
    found: nothing,
    advice: advices.add,
  },
  "no-scores": {
    expected: { fi: "ei pisteitä", sv: "inga poäng", en: "no scores" },
    found: { fi: "pisteitä", sv: "poäng", en: "some" },
    advice: advices.mend,
  },
  "assessor-twice": {
    expected: { fi: "kukin arvioija kerran", sv: "varje bedömare en gång", en: "each assessor once" },
    found: twice,
    advice: advices.mend,
  },
  "few-assessors": {
    expected: {
      fi: "pisteet vähintään {assessors} arvioijalta, joka ei ole esteellinen",
      sv: "poäng av minst {assessors} bedömare utan jäv",
      en: "scores of at least {assessors} without a conflict of interest",
    },
    found: asWritten,
    advice: advices.addThem,
  },
  "agreed-beside-mean": {
    expected: {
      fi: "ei mitään, kun keskiarvo ratkaisee",
      sv: "ingenting när medelvärdet gäller",
      en: "nothing where the mean counts",
    },
    found: { fi: "pisteitä", sv: "poäng", en: "points" },
    advice: { fi: "Poista ne.", sv: "Ta bort dem.", en: "Take them out." },
  },
  "not-agreed": {
    expected: {
      fi: "pisteet, joista sovittiin",
      sv: "poängen som man enades om",
      en: "the points agreed on",
    },
    found: nothing,
    advice: advices.addThem,
  },
  "no-points": {
    expected: { fi: "pisteet", sv: "poäng", en: "points" },
    found: nothing,
    advice: advices.addThem,
  },
  "nothing-requested": {
    expected: { fi: "tuki, joka on yli nollan", sv: "ett stöd över noll", en: "support above zero" },
    found: asWritten,
    advice: advices.mend,
  },
  "least-above-requested": {
    expected: { fi: "enintään {most}", sv: "högst {most}", en: "at most {most}" },
    found: asWritten,
    advice: advices.mend,
  },
  "no-committee": {
    expected: {
      fi: "ei mitään, kun kierroksella ei ole yhteistyöryhmää",
      sv: "ingenting när omgången saknar samarbetsgrupp",
      en: "nothing where the round has no committee",
    },
    found: { fi: "lausunto", sv: "ett utlåtande", en: "a statement" },
    advice: {
      fi: "Lisää yhteistyöryhmä (committee).",
      sv: "Lägg till samarbetsgruppen (committee).",
      en: "Add the committee.",
    },
  },
} as const satisfies Readonly<Record<string, Told>>;

export type RoundFault = keyof typeof roundTexts;

/** What is wrong at `path` of a round; `found` and the other values are named in its sentence. */
export const roundProblem = (
  path: string,
  fault: RoundFault,
  values: Readonly<Record<string, string | number>> = {},
): ValueProblem => {
  const { expected, found, advice }: Told = roundTexts[fault];
  const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
  return valueProblem(path, { expected: filledText(expected, texts), found: filledText(found, texts), advice });
};
