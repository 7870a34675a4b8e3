import type * as z from "zod";
import { fixed, list, own, record } from "./fact.ts";

/** Legal forms, finer than any one act needs: a pack says which of them it counts as what. */
export const legalForms = [
  "registered-association",
  "foundation",
  "cooperative",
  "limited-company",
  "partnership",
  "university",
  "university-of-applied-sciences",
  "municipality",
  "joint-municipal-authority",
  "wellbeing-services-county",
  "regional-council",
  "state-authority",
  "parish",
  "religious-community",
  "other-public-law-body",
  "other-private-law-legal-person",
  "unregistered-association",
  "sole-trader",
  "natural-person",
] as const;

/** A final judgment or penalty fee that may bar a grant usable for salaries. */
export const Sanction = record({
  provision: fixed.code(
    ["rl-47-6-a", "ulkl-186", "tsl-11-a-3", "other"],
    "Mihin säännökseen ratkaisu perustuu?",
    "Vilken bestämmelse grundar sig avgörandet på?",
    "Which provision does the ruling rest on?",
  ),
  against: fixed.code(
    ["applicant", "representative"],
    "Koskeeko ratkaisu hakijaa vai sen edustajaa?",
    "Gäller avgörandet sökanden eller dess företrädare?",
    "Is the ruling against the applicant or its representative?",
  ),
  final: fixed.flag("Onko ratkaisu lainvoimainen?", "Har avgörandet vunnit laga kraft?", "Is the ruling final?"),
  finalOn: fixed.day(
    "Milloin ratkaisu sai lainvoiman?",
    "När vann avgörandet laga kraft?",
    "On which day did the ruling become final?",
  ),
});

const identity = {
  name: fixed.text("Organisaation nimi", "Organisationens namn", "Name of the organisation"),
  businessId: fixed.businessId("Y-tunnus", "FO-nummer", "Business id"),
  legalForm: fixed.code(
    legalForms,
    "Mikä on organisaation oikeudellinen muoto?",
    "Vilken juridisk form har organisationen?",
    "What is the legal form of the organisation?",
  ),
  country: own.text(
    "Missä maassa organisaation kotipaikka on? (Kahden kirjaimen tunnus, esimerkiksi FI.)",
    "I vilket land har organisationen sin hemort? (En kod på två bokstäver, till exempel FI.)",
    "In which country is the organisation domiciled? (A code of two letters, such as FI.)",
  ),
  region: own.text(
    "Missä maakunnassa organisaation kotipaikka on?",
    "I vilket landskap har organisationen sin hemort?",
    "In which region is the organisation domiciled?",
  ),
  municipality: own.text(
    "Organisaation kotikunta",
    "Organisationens hemkommun",
    "Home municipality of the organisation",
  ),
};

/** An organisation that applies for or carries out a project. `country` is a code of ISO 3166-1, `region` and `municipality` are names as statutes write them. */
export const Organisation = record({
  ...identity,
  substantialTaxNeglect: fixed.flag(
    "Onko hakija olennaisesti laiminlyönyt veroja tai lakisääteisiä maksuja?",
    "Har sökanden i väsentlig grad försummat skatter eller lagstadgade avgifter?",
    "Has the applicant substantially neglected taxes or statutory payments?",
  ),
  substantialPaymentDefaults: fixed.flag(
    "Onko hakijalla olennaisia maksuhäiriöitä?",
    "Har sökanden väsentliga betalningsstörningar?",
    "Does the applicant have substantial payment defaults?",
  ),
  financialPosition: own.text(
    "Miten hakija selvittää taloudellisen asemansa?",
    "Hur redogör sökanden för sin ekonomiska ställning?",
    "How does the applicant account for its financial position?",
  ),
  capacity: own.text(
    "Mitkä ovat hakijan taloudelliset ja muut edellytykset toteuttaa hanke?",
    "Vilka ekonomiska och andra förutsättningar har sökanden att genomföra projektet?",
    "What financial and other capacity does the applicant have to carry out the project?",
  ),
  contactNamed: own.flag(
    "Onko yhteyshenkilö nimetty?",
    "Har en kontaktperson utsetts?",
    "Has a contact person been named?",
  ),
  responsiblePersonNamed: own.flag(
    "Onko hankkeen vastuuhenkilö nimetty?",
    "Har en ansvarsperson för projektet utsetts?",
    "Has the responsible person of the project been named?",
  ),
  mandateGiven: own.flag(
    "Onko Suomi.fi-valtuudet annettu hakemuksen tekijälle?",
    "Har Suomi.fi-fullmakter getts till den som gör ansökan?",
    "Have Suomi.fi mandates been given to the person who files?",
  ),
  vatDeductible: fixed.flag(
    "Voiko hakija vähentää hankkeen arvonlisäveron tai saada siitä palautuksen?",
    "Kan sökanden dra av eller få återbäring på projektets mervärdesskatt?",
    "Can the applicant deduct the project's VAT or have it refunded?",
  ),
  vatStatementAttached: own.flag(
    "Onko verohallinnon selvitys arvonlisäverosta liitetty?",
    "Har Skatteförvaltningens utredning om mervärdesskatten bifogats?",
    "Is the Tax Administration's statement on VAT attached?",
  ),
  undertakingInDifficulty: fixed.flag(
    "Onko hakija vaikeuksissa oleva yritys?",
    "Är sökanden ett företag i svårigheter?",
    "Is the applicant an undertaking in difficulty?",
  ),
  sanctions: list(
    Sanction,
    "Mitä lainvoimaisia ratkaisuja tai seuraamusmaksuja on?",
    "Vilka lagakraftvunna avgöranden eller påföljdsavgifter finns?",
    "Which final rulings or penalty fees are there?",
  ),
});
export type Organisation = z.infer<typeof Organisation>;

/** A body that takes part in the project beside the applicant. */
export const Partner = record({
  ...identity,
  role: own.code(
    ["recipient", "participant"],
    "Onko kumppani tuensaaja vai osallistuja?",
    "Är parten stödmottagare eller deltagare?",
    "Is the partner a recipient of support or a participant?",
  ),
  economicEntity: own.flag(
    "Harjoittaako kumppani taloudellista toimintaa?",
    "Bedriver parten ekonomisk verksamhet?",
    "Is the partner an economic entity?",
  ),
  duties: own.text(
    "Mitkä ovat kumppanin tehtävät toteutuksessa?",
    "Vilka uppgifter har parten i genomförandet?",
    "What are the partner's duties in the implementation?",
  ),
  financing: own.money(
    "Kuinka paljon kumppani rahoittaa hanketta?",
    "Hur mycket finansierar parten projektet?",
    "How much does the partner finance?",
  ),
  deMinimisShare: own.money(
    "Kuinka paljon vähämerkityksistä tukea kumppanille kohdistuu?",
    "Hur mycket stöd av mindre betydelse riktas till parten?",
    "How much de minimis aid is allocated to the partner?",
  ),
  letterOfIntent: record({
    signedOn: own.day(
      "Milloin aiesopimus on allekirjoitettu?",
      "När har avsiktsförklaringen undertecknats?",
      "On which day was the letter of intent signed?",
    ),
    financing: own.flag(
      "Kattaako aiesopimus kumppanin rahoitusosuuden?",
      "Omfattar avsiktsförklaringen partens finansieringsandel?",
      "Does the letter of intent cover the partner's financing?",
    ),
  }),
});
export type Partner = z.infer<typeof Partner>;
