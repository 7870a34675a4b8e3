import { cite, type Obligation, type Requirement } from "@kaari/core";
import { financingDecree } from "../sources.ts";

export const requirements = [
  {
    id: "independent-assessors",
    title: {
      fi: "Arvioijilla on tarvittava asiantuntemus ja he ovat riippumattomia",
      sv: "Bedömarna har behövlig sakkunskap och är oberoende",
      en: "Assessors have the expertise needed and are independent",
    },
    who: "authority",
    gate: "decision",
    when: "eu programme project",
    citation: cite(financingDecree, "27 § 2 mom. 1 kohta"),
    basis: ["FI-867-27-2"],
  },
  {
    id: "applications-ranked",
    title: {
      fi: "Hakemukset on asetettu pisteytyksen mukaiseen etusijajärjestykseen",
      sv: "Ansökningarna har rangordnats enligt poängsättningen",
      en: "Applications are ranked by score",
    },
    who: "authority",
    gate: "decision",
    metBy: ["ApplicationRanked"],
    when: "eu programme project",
    citation: cite(financingDecree, "27 § 2 mom. 4 kohta"),
    basis: ["FI-867-27-2"],
  },
  {
    id: "assessment-recorded",
    title: {
      fi: "Arviointitiedot on tallennettu tietojärjestelmään",
      sv: "Uppgifterna om bedömningen har lagrats i informationssystemet",
      en: "Assessment data are stored in the information system",
    },
    who: "authority",
    gate: "decision",
    when: "eu programme project",
    citation: cite(financingDecree, "27 § 2 mom. 5 kohta"),
    basis: ["FI-867-27-2"],
  },
] as const satisfies ReadonlyArray<Requirement>;

export const obligations = [
  {
    id: "other-information-for-the-application",
    title: {
      fi: "Anna muut viranomaisen edellyttämät tarpeelliset tiedot",
      sv: "Lämna övriga behövliga uppgifter som myndigheten förutsätter",
      en: "Give other necessary information that the authority requires",
    },
    owner: "applicant",
    citation: cite(financingDecree, "9 § 1 mom. 12 kohta"),
    basis: ["FI-867-9"],
  },
  {
    id: "show-staff-competence-on-demand",
    title: {
      fi: "Osoita vaadittaessa henkilöstön koulutus tai osaaminen",
      sv: "Visa på begäran personalens utbildning eller kompetens",
      en: "Show on demand the education or skills of the staff",
    },
    owner: "applicant",
    when: "domestically funded",
    citation: cite(financingDecree, "3 § 1 mom."),
    basis: ["FI-867-3"],
  },
  {
    id: "keep-separate-accounts",
    title: {
      fi: "Pidä erillistä kirjanpitoa muusta kuin omarahoituksesta, tuloista ja tosiasiallisista kustannuksista",
      sv: "För separat bokföring över annan finansiering än självfinansieringen, över inkomster och över faktiska kostnader",
      en: "Keep separate accounts of financing other than own, of revenue and of actual costs",
    },
    owner: "applicant",
    citation: cite(financingDecree, "13 § 1 mom."),
    basis: ["FI-867-13"],
  },
  {
    id: "keep-accounts-separable",
    title: {
      fi: "Pidä hankkeen kirjanpito vaikeuksitta todettavana ja erotettavana muusta kirjanpidosta",
      sv: "Håll projektets bokföring lätt att identifiera och skilja från övrig bokföring",
      en: "Keep the project accounts easy to identify and to separate from other bookkeeping",
    },
    owner: "applicant",
    citation: cite(financingDecree, "13 § 2 mom."),
    basis: ["FI-867-13-2"],
  },
  {
    id: "clear-the-advance",
    title: {
      fi: "Kuittaa ennakko: vähennä 30 % jokaisesta maksettavasta erästä, loput viimeistään viimeisestä",
      sv: "Kvitta förskottet: dra av 30 % från varje betalning, resten senast från den sista",
      en: "Clear the advance: deduct 30 % of every payment, the rest at the latest from the last",
    },
    owner: "authority",
    metBy: ["FinalClaimPaid"],
    when: 'decision.advance > 0 and not(application.fund = "Interreg" and application.interreg.programme = "external-border")',
    citation: cite(financingDecree, "14 § 2 mom."),
    basis: ["FI-867-14-2"],
  },
  {
    id: "steering-group-handles-changes-first",
    title: {
      fi: "Ohjausryhmä seuraa hanketta ja käsittelee muutostarpeet ennen muutoshakemusta, kiireelliset sen jälkeen",
      sv: "Styrgruppen följer projektet och behandlar ändringsbehov före ändringsansökan, brådskande efter den",
      en: "The steering group follows the project and handles changes before the change application, urgent ones after",
    },
    owner: "steering-group",
    when: 'decision.steeringGroup in ("own", "joint")',
    citation: cite(financingDecree, "17 § 1 mom."),
    basis: ["FI-867-17"],
  },
  {
    id: "pay-the-claim-in-time",
    title: {
      fi: "Maksa tuki 80 päivän kuluessa maksatushakemuksen vireilletulosta, jos varoja on käytettävissä",
      sv: "Betala stödet inom 80 dagar från det att ansökan om utbetalning blev anhängig, om medel finns",
      en: "Pay the support within 80 days of the claim becoming pending, funds being available",
    },
    owner: "authority",
    when: "eu programme project",
    due: 'project.claimPendingOn + @"P1D" * (claim payment days + project.claimSuspendedDays)',
    citation: cite(financingDecree, "28 §"),
    basis: ["FI-867-28"],
  },
  {
    id: "decide-interreg-co-financing-in-time",
    title: {
      fi: "Päätä Interreg-ohjelman kansallisesta vastinrahoituksesta kahden kuukauden kuluessa hakemuksen saapumisesta",
      sv: "Besluta om nationell medfinansiering för ett Interreg-program inom två månader från det att ansökan inkom",
      en: "Decide on national co-financing of an Interreg programme within two months of receipt",
    },
    owner: "authority",
    metBy: ["FundingGranted", "FundingGrantedInPart", "ApplicationRejected"],
    when: 'application.fund = "Interreg" and application.interreg.programme = "interreg"',
    due: 'local day(application.filedAt) + @"P2M"',
    citation: cite(financingDecree, "33 §"),
    basis: ["FI-867-33"],
  },
  {
    id: "deliver-the-interreg-agreement",
    title: {
      fi: "Toimita kaikkien tuensaajien allekirjoittama sopimus ja sen muutokset maakunnan liitolle",
      sv: "Lämna det avtal som alla stödmottagare undertecknat och ändringar i det till landskapsförbundet",
      en: "Deliver the agreement signed by all recipients, and its changes, to the regional council",
    },
    owner: "lead-implementer",
    when: 'application.fund = "Interreg" and application.interreg.programme = "interreg" and application.grouping != "single"',
    citation: cite(financingDecree, "32 §"),
    basis: ["FI-867-32"],
  },
] as const satisfies ReadonlyArray<Obligation>;
