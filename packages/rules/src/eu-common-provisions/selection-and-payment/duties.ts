import { cite, type Obligation } from "@kaari/core";
import { cpr } from "../sources.ts";

export const obligations = [
  {
    id: "notice-before-publication",
    title: {
      fi: "Tuensaajalle ilmoitetaan ennen tietojen julkaisemista, että hankkeen tiedot julkaistaan",
      sv: "Stödmottagaren informeras före publiceringen om att uppgifterna om projektet offentliggörs",
      en: "The recipient is told before publication that data on the project will be made public",
    },
    owner: "authority",
    when: "cpr fund",
    citation: cite(cpr, "Art. 49(5)"),
    basis: ["CPR-49-4/5"],
  },
  {
    id: "entry-in-list-of-operations",
    title: {
      fi: "Hanke viedään julkiseen hankeluetteloon, jota päivitetään vähintään neljän kuukauden välein",
      sv: "Projektet förs in i den offentliga förteckningen över insatser, som uppdateras minst var fjärde månad",
      en: "The project is entered in the public list of operations, updated at least every four months",
    },
    owner: "authority",
    when: "cpr fund",
    due: 'project.selectedOn + @"P4M"',
    citation: cite(cpr, "Art. 49(3)"),
    basis: ["CPR-49-3", "CPR-49-4/5"],
  },
  {
    id: "communication-material-licence",
    title: {
      fi: "Viestintäaineisto annetaan pyynnöstä EU:n toimielinten käyttöön maksuttomalla, peruuttamattomalla käyttöluvalla",
      sv: "Kommunikationsmaterialet ställs på begäran till unionsinstitutionernas förfogande med en avgiftsfri, oåterkallelig licens",
      en: "Communication material is made available to Union institutions on request, with a royalty-free, irrevocable licence",
    },
    owner: "lead-implementer",
    when: "cpr fund",
    citation: cite(cpr, "Art. 49(6)"),
    basis: ["CPR-49-6"],
  },
  {
    id: "beneficial-owners",
    title: {
      fi: "Tuensaajan tosiasiallisten omistajien ja edunsaajien tiedot kerätään",
      sv: "Uppgifter om stödmottagarens verkliga huvudmän samlas in",
      en: "Data on the recipient's beneficial owners are collected",
    },
    owner: "authority",
    when: "cpr fund",
    citation: cite(cpr, "Art. 69(2)"),
    basis: ["CPR-69-2"],
  },
  {
    id: "strategic-operation-notice",
    title: {
      fi: "Strategisesti merkittävästä hankkeesta ilmoitetaan komissiolle kuukauden kuluessa valinnasta",
      sv: "Kommissionen informeras om en insats av strategisk betydelse inom en månad från valet",
      en: "The Commission is told of an operation of strategic importance within one month of selection",
    },
    owner: "authority",
    when: "cpr fund besides interreg and application.strategicImportance",
    due: 'project.selectedOn + @"P1M"',
    citation: cite(cpr, "Art. 73(5)"),
    basis: ["CPR-73-5"],
  },
  {
    id: "separate-accounting",
    title: {
      fi: "Tosiasiallisesti korvattavista kustannuksista pidetään erillistä kirjanpitoa tai käytetään kustannuspaikkaa",
      sv: "För kostnader som ersätts som faktiska förs separat bokföring eller används en egen redovisningskod",
      en: "Separate accounts or appropriate accounting codes are kept for costs reimbursed as actual costs",
    },
    owner: "lead-implementer",
    when: 'cpr fund and (some line in application.budget.lines satisfies line.costBasis = "actual")',
    citation: cite(cpr, "Art. 74(1)(a)(i)"),
    basis: ["CPR-74-1a"],
  },
  {
    id: "payment-to-recipient",
    title: {
      fi: "Tuki maksetaan täysimääräisenä 80 päivän kuluessa maksatushakemuksesta, jos määrärahoja on",
      sv: "Stödet betalas i sin helhet inom 80 dagar från ansökan om utbetalning, om medel finns",
      en: "The amount due is paid in full within 80 days of the payment claim, funds being available",
    },
    owner: "authority",
    when: "cpr fund",
    due: 'project.claimPendingOn + @"P1D" * (80 + project.claimSuspendedDays)',
    citation: cite(cpr, "Art. 74(1)(b)"),
    basis: ["CPR-74-1b"],
  },
  {
    id: "keep-documents",
    title: {
      fi: "Asiakirjat säilytetään viisi vuotta viimeisen maksun vuoden lopusta, pidempään jos valtiontukisäännöt vaativat",
      sv: "Handlingarna bevaras i fem år från utgången av det år då den sista betalningen gjordes, längre om reglerna om statligt stöd kräver det",
      en: "Documents are kept for five years from the end of the year of the last payment, longer where State-aid rules ask",
    },
    owner: "lead-implementer",
    nature: "keeping",
    when: "cpr fund",
    due: 'end of year(project.lastInstalmentOn) + @"P5Y"',
    citation: cite(cpr, "Art. 82(1)"),
    basis: ["CPR-82"],
  },
] as const satisfies ReadonlyArray<Obligation>;
