import type { EventData } from "../../kaari/data/event-data.ts";
import type { Words } from "../words.ts";
import { code, day, type EventTexts, grounds, money, row, total, type Values } from "./event-text.ts";

const granted: ReadonlyArray<Words | string> = [
  [
    "Tuki {granted}, hyväksytyt kustannukset {costs}.",
    "Stöd {granted}, godkända kostnader {costs}.",
    "Support {granted}, accepted costs {costs}.",
  ],
  ["Ennakko {advance}.", "Förskott {advance}.", "Advance {advance}."],
  ["Toteuttamisaika {from}–{until}.", "Genomförandetid {from}–{until}.", "Period {from} – {until}."],
  ["Ehdot: {conditions}.", "Villkor: {conditions}.", "Conditions: {conditions}."],
  ["Perustelut: {reasons}.", "Motivering: {reasons}.", "Reasons: {reasons}."],
];

const valuesOfGrant = ({ decision, conditions, reasons }: EventData["FundingGranted"]): Values => {
  const { advance, period } = decision;
  return {
    granted: money(decision.granted),
    costs: total(decision.acceptedCosts),
    advance: advance === undefined || advance === 0 ? undefined : money(advance),
    from: period.startsOn === undefined ? undefined : day(period.startsOn),
    until: period.endsOn === undefined ? undefined : day(period.endsOn),
    conditions: row(conditions.map(({ text }) => text.replace(/\.$/u, ""))),
    reasons: grounds(reasons),
  };
};

const resolved: ReadonlyArray<Words | string> = [
  ["Ratkaisu: {resolution}.", "Avgörande: {resolution}.", "Resolution: {resolution}."],
  "{reasons}.",
];
const valuesOfResolution = ({ resolution, reasons }: EventData["AppealResolved"]): Values => ({
  resolution: code(resolution),
  reasons: grounds(reasons),
});

const condition: Words = ["Ehto {condition}.", "Villkor {condition}.", "Condition {condition}."];

export const decisionTexts: EventTexts<
  | "DecisionProposed"
  | "FundingGranted"
  | "FundingGrantedInPart"
  | "ApplicationRejected"
  | "GrantAccepted"
  | "GrantDeclined"
  | "ConditionMet"
  | "ConditionConfirmed"
  | "ConditionFailed"
  | "DecisionReverted"
  | "RectificationRequested"
  | "AppealFiled"
  | "RectificationResolved"
  | "CaseReferredBack"
  | "AppealResolved"
> = {
  DecisionProposed: {
    title: ["Päätös esiteltiin", "Beslutet föredrogs", "A decision was proposed"],
    tells: [["Esitys: {proposal}.", "Förslag: {proposal}.", "Proposal: {proposal}."], "{reasons}."],
    values: ({ proposal, reasons }) => ({ proposal: code(proposal), reasons: grounds(reasons) }),
  },
  FundingGranted: {
    title: ["Tuki myönnettiin", "Stöd beviljades", "Funding was granted"],
    tells: granted,
    values: valuesOfGrant,
  },
  FundingGrantedInPart: {
    title: ["Tuki myönnettiin osittain", "Stöd beviljades delvis", "Funding was granted in part"],
    tells: granted,
    values: valuesOfGrant,
  },
  ApplicationRejected: {
    title: ["Hakemus hylättiin", "Ansökan avslogs", "The application was rejected"],
    tells: ["{reasons}."],
    values: ({ reasons }) => ({ reasons: grounds(reasons) }),
  },
  GrantAccepted: { title: ["Tuki otettiin vastaan", "Stödet togs emot", "The grant was accepted"] },
  GrantDeclined: {
    title: ["Tuesta luovuttiin", "Stödet avböjdes", "The grant was declined"],
    tells: ["{reason}"],
  },
  ConditionMet: {
    title: ["Ehto osoitettiin täytetyksi", "Ett villkor visades uppfyllt", "A condition was shown to be met"],
    tells: [condition, "{evidence}"],
  },
  ConditionConfirmed: {
    title: ["Ehto vahvistettiin täytetyksi", "Ett villkor bekräftades", "A condition was confirmed"],
    tells: [condition],
  },
  ConditionFailed: {
    title: ["Ehto jäi täyttymättä", "Ett villkor uppfylldes inte", "A condition was not met"],
    tells: [condition, "{reason}"],
  },
  DecisionReverted: {
    title: ["Virheellinen päätös peruttiin", "Ett felaktigt beslut återtogs", "A wrong decision was reverted"],
    tells: ["{reason}"],
  },
  RectificationRequested: {
    title: ["Oikaisua vaadittiin", "Omprövning begärdes", "Rectification was requested"],
    tells: ["{grounds}"],
  },
  AppealFiled: {
    title: ["Päätöksestä valitettiin", "Besvär anfördes", "An appeal was filed"],
    tells: ["{court}: {grounds}"],
  },
  RectificationResolved: {
    title: ["Oikaisuvaatimus ratkaistiin", "Omprövningsbegäran avgjordes", "The rectification request was resolved"],
    tells: resolved,
    values: valuesOfResolution,
  },
  CaseReferredBack: {
    title: ["Asia palautettiin käsittelyyn", "Ärendet återförvisades", "The case was referred back"],
  },
  AppealResolved: {
    title: ["Valitus ratkaistiin", "Besvären avgjordes", "The appeal was resolved"],
    tells: resolved,
    values: valuesOfResolution,
  },
};
