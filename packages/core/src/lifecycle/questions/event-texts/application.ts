import { code, day, type EventTexts, row } from "./event-text.ts";

export const applicationTexts: EventTexts<
  | "ApplicationOpened"
  | "ApplicationRevised"
  | "ApplicationSubmitted"
  | "InformationRequested"
  | "InformationSupplied"
  | "InformationRequestExpired"
  | "ApplicationWithdrawn"
  | "AssessmentBegun"
  | "EligibilityChecked"
  | "CriteriaSet"
  | "AssessorInvited"
  | "InvitationAnswered"
  | "ConflictOfInterestDeclared"
  | "ApplicationScored"
  | "ScoresConsolidated"
  | "StatementRecorded"
  | "ApplicationRanked"
  | "NegotiationOpened"
  | "NegotiationConcluded"
> = {
  ApplicationOpened: {
    title: ["Hakemus avattiin", "En ansökan öppnades", "An application was opened"],
    tells: [["Haku: {call}.", "Utlysning: {call}.", "Call: {call}."]],
    values: ({ call }) => ({ call: call.title ?? call.id }),
  },
  ApplicationRevised: { title: ["Hakemusta muokattiin", "Ansökan bearbetades", "The application was revised"] },
  ApplicationSubmitted: { title: ["Hakemus jätettiin", "Ansökan lämnades in", "The application was submitted"] },
  InformationRequested: {
    title: ["Lisätietoja pyydettiin", "Komplettering begärdes", "Information was requested"],
    tells: ["{what}", ["Määräpäivä {by}.", "Senast {by}.", "Due by {by}."]],
    values: ({ by }) => ({ by: day(by) }),
  },
  InformationSupplied: {
    title: ["Lisätiedot annettiin", "Kompletteringen lämnades", "Information was supplied"],
    tells: ["{text}"],
  },
  InformationRequestExpired: {
    title: [
      "Lisätietojen määräaika päättyi",
      "Tiden för komplettering gick ut",
      "The time to supply information ran out",
    ],
  },
  ApplicationWithdrawn: {
    title: ["Hakemus peruutettiin", "Ansökan återtogs", "The application was withdrawn"],
    tells: ["{reason}"],
  },
  AssessmentBegun: { title: ["Arviointi alkoi", "Bedömningen inleddes", "The assessment began"] },
  EligibilityChecked: {
    title: [
      "Yleiset valintaperusteet tarkistettiin",
      "De allmänna kriterierna kontrollerades",
      "The general criteria were checked",
    ],
    tells: [
      ["Täyttyi {met}/{of}.", "Uppfyllda {met}/{of}.", "Met: {met} of {of}."],
      ["Ei täyty: {failed}.", "Inte uppfyllda: {failed}.", "Not met: {failed}."],
    ],
    values: ({ criteria }) => ({
      met: criteria.filter(({ met }) => met).length,
      of: criteria.length,
      failed: row(
        criteria.flatMap(({ criterion, met, reason }) =>
          met ? [] : [reason === undefined ? criterion : `${criterion} (${reason})`],
        ),
      ),
    }),
  },
  ConflictOfInterestDeclared: {
    title: ["Esteellisyys ilmoitettiin", "Jäv anmäldes", "A conflict of interest was declared"],
    tells: ["{ground}"],
  },
  CriteriaSet: {
    title: ["Valintaperusteet asetettiin", "Urvalskriterierna fastställdes", "The criteria were set"],
    tells: [
      [
        "Perusteita {count}, arvioijia {assessors}.",
        "{count} kriterier, {assessors} bedömare.",
        "{count} criteria, {assessors} to assess.",
      ],
    ],
    values: ({ criteria }) => ({ count: criteria.length }),
  },
  AssessorInvited: {
    title: ["Arvioija kutsuttiin", "En bedömare inbjöds", "An assessor was invited"],
    tells: ["{expertise}"],
  },
  InvitationAnswered: {
    title: ["Arvioija vastasi kutsuun", "Bedömaren svarade på inbjudan", "An assessor answered the invitation"],
    tells: [
      ["Ottaa tehtävän vastaan.{accepted}", "Tar emot uppdraget.{accepted}", "Takes it on.{accepted}"],
      ["Kieltäytyi: {reason}", "Tackade nej: {reason}", "Declined: {reason}"],
    ],
    values: ({ answer }) => ({ accepted: answer === "accept" ? "" : undefined }),
  },
  ApplicationScored: {
    title: ["Hakemus pisteytettiin", "Ansökan poängsattes", "The application was scored"],
    tells: [
      ["Luonnos.{draft}", "Utkast.{draft}", "A draft.{draft}"],
      ["Perusteita {count}.", "{count} kriterier.", "On {count} criteria."],
      "{feedback}",
    ],
    values: ({ marks, state }) => ({ draft: state === "draft" ? "" : undefined, count: marks.length }),
  },
  ScoresConsolidated: {
    title: ["Pisteet yhdistettiin", "Poängen sammanställdes", "The scores were consolidated"],
    tells: [["Yhteensä {total}.", "Sammanlagt {total}.", "In all {total}."], "{feedback}"],
  },
  StatementRecorded: {
    title: ["Lausunto kirjattiin", "Ett utlåtande antecknades", "A statement was recorded"],
    tells: [
      ["Kanta: {position}.", "Ståndpunkt: {position}.", "Position: {position}."],
      ["Äänet {for}–{against}.", "Röster {for}–{against}.", "Votes {for} to {against}."],
      "{text}",
    ],
    values: ({ position, votes }) => ({ position: code(position), for: votes?.for, against: votes?.against }),
  },
  ApplicationRanked: {
    title: ["Hakemus asetettiin järjestykseen", "Ansökan rangordnades", "The application was ranked"],
    tells: [
      [
        "Sija {place}/{of}, pisteet {score}.",
        "Plats {place} av {of}, poäng {score}.",
        "Place {place} of {of}, score {score}.",
      ],
      [
        "Rahoitus ei riitä.{beyond}",
        "Finansieringen räcker inte.{beyond}",
        "The money does not reach this far.{beyond}",
      ],
    ],
    values: ({ within }) => ({ beyond: within ? undefined : "" }),
  },
  NegotiationOpened: {
    title: ["Neuvottelu avattiin", "En förhandling inleddes", "Negotiation was opened"],
    tells: ["{topics}."],
    values: ({ topics }) => ({ topics: row(topics) }),
  },
  NegotiationConcluded: {
    title: ["Neuvottelu päättyi", "Förhandlingen avslutades", "Negotiation was concluded"],
    tells: [["Sovittiin: {agreed}", "Man kom överens om: {agreed}", "Agreed: {agreed}"]],
  },
};
