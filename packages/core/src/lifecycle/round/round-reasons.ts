import type { LocalizedText } from "../../primitives/index.ts";

/** Why an application is where it is on the list of its round; `{names}` stand for values of the reason. */
export const roundReasons = {
  "criterion-below-threshold": {
    fi: "Perusteesta ”{criterion}” tuli {points} pistettä, kun kynnys on {least}.",
    sv: "Kriteriet ”{criterion}” fick {points} poäng, medan tröskeln är {least}.",
    en: "Criterion “{criterion}” got {points} points; its threshold is {least}.",
  },
  "general-criterion-failed": {
    fi: "Hakemus ei täytä yleistä valintaperustetta ”{criterion}”: {why}",
    sv: "Ansökan uppfyller inte det allmänna urvalskriteriet ”{criterion}”: {why}",
    en: "The application does not meet the general criterion “{criterion}”: {why}",
  },
  "idea-feedback": {
    fi: "Ideahaussa ei päätetä rahoituksesta. Idea saa kirjallisen palautteen.",
    sv: "I idéutlysningen beslutas ingen finansiering. Idén får skriftlig respons.",
    en: "A call for ideas decides no funding. The idea gets written feedback.",
  },
  "in-full": {
    fi: "Haettu tuki {amount} mahtuu haun rahoitukseen.",
    sv: "Det sökta stödet {amount} ryms i utlysningens finansiering.",
    en: "The support applied for, {amount}, fits into the money of the call.",
  },
  "in-part": {
    fi: "Haettiin {requested}. Haun rahoitusta on jäljellä {amount}.",
    sv: "{requested} söktes. Av utlysningens finansiering återstår {amount}.",
    en: "The application asks for {requested}. Of the money of the call {amount} is left.",
  },
  "money-ran-out": {
    fi: "Haun rahoitus {available} riittää vain hakemuksille, joilla on parempi sija.",
    sv: "Utlysningens finansiering {available} räcker bara till ansökningar med bättre placering.",
    en: "The money of the call, {available}, goes to applications with a better place.",
  },
  "no-quorum": {
    fi: "Äänestykseen osallistui {present}, ja päätösvaltaan tarvitaan {quorum}. Yhteistyöryhmä äänestää uudelleen.",
    sv: "{present} deltog i omröstningen, och för beslutförhet krävs {quorum}. Samarbetsgruppen röstar på nytt.",
    en: "{present} took part in the vote, and {quorum} make a quorum. The committee votes again.",
  },
  "statement-awaited": {
    fi: "Yhteistyöryhmä ei ole antanut lausuntoaan. Hakemukselle varataan {amount}.",
    sv: "Samarbetsgruppen har inte gett sitt utlåtande. För ansökan reserveras {amount}.",
    en: "The committee has not given its statement. {amount} is kept for the application.",
  },
  "statement-against": {
    fi: "Yhteistyöryhmä ei puolla hanketta: annetuista {cast} äänestä {for} puolsi ja {against} vastusti.",
    sv: "Samarbetsgruppen förordar inte projektet: av {cast} avgivna röster var {for} för och {against} emot.",
    en: "The committee does not support the project: of {cast} votes cast {for} were for it and {against} against.",
  },
  "statement-for": {
    fi: "Yhteistyöryhmä puoltaa hanketta: annetuista {cast} äänestä {for} puolsi ja {against} vastusti.",
    sv: "Samarbetsgruppen förordar projektet: av {cast} avgivna röster var {for} för och {against} emot.",
    en: "The committee supports the project: of {cast} votes cast {for} were for it and {against} against.",
  },
  "statement-none": {
    fi: "Yhteistyöryhmä ei puoltanut hanketta: annetuista {cast} äänestä {for} puolsi, ja puoltoon tarvitaan {majority}.",
    sv: "Samarbetsgruppen förordade inte projektet: av {cast} avgivna röster var {for} för, och {majority} behövs.",
    en: "The committee did not support the project: of {cast} votes cast {for} were for it, and {majority} are needed.",
  },
  "tie-by-criterion": {
    fi: "Samat pisteet sai {count} hakemusta. Ne erottaa toisistaan perusteen ”{criterion}” pistemäärä.",
    sv: "{count} ansökningar fick samma poäng. De skiljs åt av poängen för kriteriet ”{criterion}”.",
    en: "{count} applications got the same points. The points for criterion “{criterion}” part them.",
  },
  "tie-by-lot": {
    fi: "Samat pisteet sai {count} hakemusta. Ne erottaa toisistaan arvottu järjestys.",
    sv: "{count} ansökningar fick samma poäng. De skiljs åt av den lottade ordningen.",
    en: "{count} applications got the same points. The order drawn by lot parts them.",
  },
  "tie-by-submitted": {
    fi: "Samat pisteet sai {count} hakemusta. Ne erottaa toisistaan jättöaika.",
    sv: "{count} ansökningar fick samma poäng. De skiljs åt av tiden för inlämning.",
    en: "{count} applications got the same points. The time of submission parts them.",
  },
  "tie-open": {
    fi: "Sijalla on {count} hakemusta, joita haun tasatilannesääntö ei erota toisistaan.",
    sv: "På platsen finns {count} ansökningar, som utlysningens regel för lika poäng inte skiljer åt.",
    en: "{count} applications share the place, and the rule for ties does not part them.",
  },
  "tied-at-line": {
    fi: "Haun rahoitusta on jäljellä {left}, joka ei riitä kaikille {among} hakemukselle. Ihminen ratkaisee, kenelle se esitetään.",
    sv: "Av utlysningens finansiering återstår {left}, som inte räcker till alla {among} ansökningar. En människa avgör vem den föreslås för.",
    en: "Of the money of the call {left} is left, too little for all {among} applications. A person settles for whom it is proposed.",
  },
  "too-little-left": {
    fi: "Haun rahoitusta on jäljellä {left}, ja hanke tarvitsee vähintään {least}.",
    sv: "Av utlysningens finansiering återstår {left}, och projektet behöver minst {least}.",
    en: "Of the money of the call {left} is left, and the project needs at least {least}.",
  },
  "total-below-threshold": {
    fi: "Pisteitä tuli yhteensä {points}, kun kynnys on {least}.",
    sv: "Poängen var sammanlagt {points}, medan tröskeln är {least}.",
    en: "The points come to {points}; the threshold is {least}.",
  },
  withdrawn: {
    fi: "Hakemus peruutettiin: {why}",
    sv: "Ansökan återtogs: {why}",
    en: "The application was withdrawn: {why}",
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
export type RoundReasonId = keyof typeof roundReasons;
