import type { Locale } from "@kaari/core";
import type { RoundOutcome } from "@kaari/core/lifecycle";

/** The words of a round's list and letters. */
export interface RoundWords {
  readonly head: (applications: number, ranked: number) => string;
  readonly money: (money: string) => string;
  readonly columns: readonly [place: string, points: string, application: string, asked: string, proposed: string];
  readonly outcome: Readonly<Record<RoundOutcome, string>>;
  /** Where the money ends. */
  readonly line: (granted: string, left: string) => string;
  readonly enough: (granted: string, left: string) => string;
  readonly reserved: (money: string) => string;
  readonly next: string;
  readonly unranked: string;
  readonly openTies: string;
  readonly wrote: (letters: number, folder: string) => string;
  readonly letter: {
    readonly place: (place: number, ranked: number) => string;
    readonly points: (points: string, most: string) => string;
    readonly threshold: (least: string) => string;
    readonly proposal: string;
    readonly support: (amount: string, requested: string) => string;
    readonly noSupport: string;
    /** A tie or a missing statement leaves it open. */
    readonly open: string;
    readonly why: string;
    readonly byCriterion: string;
    readonly weight: (weight: string) => string;
    readonly strengths: string;
    readonly weaknesses: string;
    readonly feedback: string;
    readonly notDecision: string;
  };
}

const fi: RoundWords = {
  head: (applications, ranked) =>
    ranked === 0 ? `Hakemuksia ${applications}` : `Hakemuksia ${applications}, järjestyksessä ${ranked}`,
  money: (money) => `Rahoitusta ${money}`,
  columns: ["Sija", "Pisteet", "Hakemus", "Haettu", "Esitys"],
  outcome: {
    "in-full": "koko tuki",
    "in-part": "osa tuesta",
    "awaits-statement": "odottaa",
    "tied-at-line": "ratkaisematta",
    "money-ran-out": "ei riitä",
    "not-supported": "ei puolleta",
    "below-threshold": "alle kynnyksen",
    "not-eligible": "ei täytä ehtoa",
    withdrawn: "peruutettu",
    feedback: "palaute",
  },
  line: (granted, left) => `Rahoitus loppuu: esitetään ${granted}, jää ${left}`,
  enough: (granted, left) => `Rahoitus riittää: esitetään ${granted}, jää ${left}`,
  reserved: (money) => `Lausuntoa odottaville varattu ${money}.`,
  next: "Seuraavana, jos rahoitusta vapautuu",
  unranked: "Ei järjestyksessä",
  openTies: "Sääntö ei ratkaise järjestystä",
  wrote: (letters, folder) => `Palautekirjeitä ${letters}, kansiossa ${folder}`,
  letter: {
    place: (place, ranked) => `Sija ${place}, kun järjestykseen asetettiin ${ranked}`,
    points: (points, most) => `Pisteitä ${points}, enintään ${most}`,
    threshold: (least) => `kynnys ${least}`,
    proposal: "Esitys",
    support: (amount, requested) => `tukea ${amount}, kun haettiin ${requested}`,
    noSupport: "tukea ei myönnetä",
    open: "ei vielä ratkaistu",
    why: "Perustelut",
    byCriterion: "Pisteet perusteittain",
    weight: (weight) => `paino ${weight}`,
    strengths: "Vahvuudet",
    weaknesses: "Heikkoudet",
    feedback: "Palaute",
    notDecision: "Tämä on esitys. Viranomainen päättää tuesta ja kertoo päätöksessä, miten siihen haetaan muutosta.",
  },
};

const sv: RoundWords = {
  head: (applications, ranked) =>
    ranked === 0 ? `Ansökningar ${applications}` : `Ansökningar ${applications}, rangordnade ${ranked}`,
  money: (money) => `Finansiering ${money}`,
  columns: ["Plats", "Poäng", "Ansökan", "Sökt", "Förslag"],
  outcome: {
    "in-full": "hela stödet",
    "in-part": "en del av stödet",
    "awaits-statement": "väntar",
    "tied-at-line": "oavgjort",
    "money-ran-out": "räcker inte",
    "not-supported": "förordas inte",
    "below-threshold": "under tröskeln",
    "not-eligible": "uppfyller inte",
    withdrawn: "återtagen",
    feedback: "respons",
  },
  line: (granted, left) => `Finansieringen tar slut: ${granted} föreslås, ${left} återstår`,
  enough: (granted, left) => `Finansieringen räcker: ${granted} föreslås, ${left} återstår`,
  reserved: (money) => `Reserverat för dem som väntar på utlåtande: ${money}.`,
  next: "Följande, om finansiering frigörs",
  unranked: "Inte rangordnade",
  openTies: "Regeln avgör inte ordningen",
  wrote: (letters, folder) => `Responsbrev ${letters}, i mappen ${folder}`,
  letter: {
    place: (place, ranked) => `Plats ${place}, då ${ranked} rangordnades`,
    points: (points, most) => `Poäng ${points}, högst ${most}`,
    threshold: (least) => `tröskel ${least}`,
    proposal: "Förslag",
    support: (amount, requested) => `stöd ${amount}, då ${requested} söktes`,
    noSupport: "stöd beviljas inte",
    open: "ännu inte avgjort",
    why: "Motivering",
    byCriterion: "Poäng per kriterium",
    weight: (weight) => `vikt ${weight}`,
    strengths: "Styrkor",
    weaknesses: "Svagheter",
    feedback: "Respons",
    notDecision: "Detta är ett förslag. Myndigheten beslutar om stödet och berättar i beslutet hur ändring söks.",
  },
};

const en: RoundWords = {
  head: (applications, ranked) =>
    ranked === 0 ? `Applications: ${applications}` : `Applications: ${applications}, ranked: ${ranked}`,
  money: (money) => `money: ${money}`,
  columns: ["Place", "Points", "Application", "Asked for", "Proposal"],
  outcome: {
    "in-full": "in full",
    "in-part": "in part",
    "awaits-statement": "waits",
    "tied-at-line": "not settled",
    "money-ran-out": "no money left",
    "not-supported": "not supported",
    "below-threshold": "below threshold",
    "not-eligible": "not eligible",
    withdrawn: "withdrawn",
    feedback: "feedback",
  },
  line: (granted, left) => `The money ends here: ${granted} proposed, ${left} left`,
  enough: (granted, left) => `There is money for all: ${granted} proposed, ${left} left`,
  reserved: (money) => `Kept for those that wait for a statement: ${money}.`,
  next: "Next, if money becomes free",
  unranked: "Not ranked",
  openTies: "The rule does not settle the order",
  wrote: (letters, folder) => `Feedback letters: ${letters}, in the folder ${folder}`,
  letter: {
    place: (place, ranked) => `Place ${place}, of ${ranked} that were ranked`,
    points: (points, most) => `Points ${points}, of at most ${most}`,
    threshold: (least) => `threshold ${least}`,
    proposal: "Proposal",
    support: (amount, requested) => `support of ${amount}, where ${requested} was asked for`,
    noSupport: "no support",
    open: "not settled yet",
    why: "Reasons",
    byCriterion: "Points by criterion",
    weight: (weight) => `weight ${weight}`,
    strengths: "Strengths",
    weaknesses: "Weaknesses",
    feedback: "Feedback",
    notDecision: "This is a proposal. The authority decides on the support, and tells how to appeal.",
  },
};

export const roundWords: Readonly<Record<Locale, RoundWords>> = { fi, sv, en };
