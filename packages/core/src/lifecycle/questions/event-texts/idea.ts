import { code, type EventTexts, money, total } from "./event-text.ts";

export const ideaTexts: EventTexts<
  | "IdeaSketched"
  | "GuidanceRecorded"
  | "IdeaMapped"
  | "IdeaPaperWritten"
  | "FundingSecured"
  | "LetterOfIntentSigned"
  | "AuthorityConsulted"
  | "IdeaShelved"
  | "IdeaRevived"
> = {
  IdeaSketched: {
    title: ["Idea luonnosteltiin", "En idé skisserades", "An idea was sketched"],
    tells: ["{title}.", "{summary}"],
  },
  GuidanceRecorded: {
    title: ["Neuvontaa annettiin", "Råd gavs", "Advice was given"],
    tells: ["{topic}: {channel}, {minutes} min."],
    values: ({ channel }) => ({ channel: code(channel) }),
  },
  IdeaMapped: {
    title: ["Idea kartoitettiin", "Idén kartlades", "The idea was mapped"],
    tells: [["Tarve: {need}", "Behov: {need}", "Need: {need}"], "{fit}"],
    values: ({ paper }) => ({ need: paper.need }),
  },
  IdeaPaperWritten: {
    title: ["Ideapaperi kirjoitettiin", "Ett idépapper skrevs", "The idea paper was written"],
    tells: [["Alustava budjetti {budget}.", "Preliminär budget {budget}.", "Preliminary budget {budget}."]],
    values: ({ preliminaryBudget }) => ({
      budget: preliminaryBudget === undefined ? undefined : money(preliminaryBudget),
    }),
  },
  FundingSecured: {
    title: ["Omarahoitus varmistettiin", "Egenfinansieringen säkrades", "Own funding was secured"],
    tells: ["{total}: {sources}."],
    values: ({ sources }) => ({ total: total(sources), sources: sources.map(({ source }) => source).join(", ") }),
  },
  LetterOfIntentSigned: {
    title: ["Aiesopimus allekirjoitettiin", "En avsiktsförklaring undertecknades", "A letter of intent was signed"],
    tells: [["Kumppani: {partner}.", "Partner: {partner}.", "Partner: {partner}."]],
  },
  AuthorityConsulted: {
    title: ["Viranomaisen kanssa keskusteltiin", "Myndigheten rådfrågades", "The authority was consulted"],
    tells: ["{authority}: {topic}.", ["Vastaus: {answer}", "Svar: {answer}", "Answer: {answer}"]],
  },
  IdeaShelved: {
    title: ["Idea pantiin syrjään", "Idén lades åt sidan", "The idea was shelved"],
    tells: ["{reason}", ["Opittua: {learnt}", "Lärdom: {learnt}", "Learnt: {learnt}"]],
  },
  IdeaRevived: {
    title: ["Idea otettiin uudelleen esiin", "Idén togs upp igen", "The idea was taken up again"],
    tells: ["{reason}"],
  },
};
