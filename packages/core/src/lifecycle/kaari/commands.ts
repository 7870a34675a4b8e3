import type { Titled } from "../definition/definition.ts";

/** What may be asked of a project, in the order of its life. */
export const commands = [
  { id: "SketchIdea", title: { fi: "Luonnostele idea", sv: "Skissera en idé", en: "Sketch an idea" } },
  { id: "RecordGuidance", title: { fi: "Kirjaa neuvonta", sv: "Anteckna rådgivning", en: "Record guidance" } },
  { id: "MapIdea", title: { fi: "Kartoita idea", sv: "Kartlägg idén", en: "Map the idea" } },
  { id: "WriteIdeaPaper", title: { fi: "Kirjoita ideapaperi", sv: "Skriv ett idépapper", en: "Write the idea paper" } },
  { id: "SecureFunding", title: { fi: "Varmista rahoitus", sv: "Säkra finansieringen", en: "Secure funding" } },
  {
    id: "SignLetterOfIntent",
    title: { fi: "Allekirjoita aiesopimus", sv: "Underteckna en avsiktsförklaring", en: "Sign a letter of intent" },
  },
  {
    id: "ConsultAuthority",
    title: { fi: "Keskustele viranomaisen kanssa", sv: "Rådgör med myndigheten", en: "Consult the authority" },
  },
  { id: "ShelveIdea", title: { fi: "Pane idea syrjään", sv: "Lägg idén åt sidan", en: "Shelve the idea" } },
  { id: "ReviveIdea", title: { fi: "Ota idea uudelleen esiin", sv: "Ta upp idén igen", en: "Revive the idea" } },
  { id: "OpenApplication", title: { fi: "Avaa hakemus", sv: "Öppna en ansökan", en: "Open an application" } },
  { id: "ReviseApplication", title: { fi: "Muokkaa hakemusta", sv: "Bearbeta ansökan", en: "Revise the application" } },
  { id: "SubmitApplication", title: { fi: "Jätä hakemus", sv: "Lämna in ansökan", en: "Submit the application" } },
  {
    id: "RequestInformation",
    title: { fi: "Pyydä lisätietoja", sv: "Begär komplettering", en: "Request information" },
  },
  { id: "SupplyInformation", title: { fi: "Anna lisätiedot", sv: "Lämna kompletteringen", en: "Supply information" } },
  {
    id: "ExpireInformationRequest",
    title: {
      fi: "Totea määräaika päättyneeksi",
      sv: "Konstatera att tiden gått ut",
      en: "Expire the information request",
    },
  },
  { id: "WithdrawApplication", title: { fi: "Peruuta hakemus", sv: "Återta ansökan", en: "Withdraw the application" } },
  { id: "BeginAssessment", title: { fi: "Aloita arviointi", sv: "Inled bedömningen", en: "Begin the assessment" } },
  {
    id: "RecordEligibilityCheck",
    title: {
      fi: "Kirjaa yleisten perusteiden tarkistus",
      sv: "Anteckna kontrollen av allmänna kriterier",
      en: "Record the eligibility check",
    },
  },
  {
    id: "DeclareConflictOfInterest",
    title: { fi: "Ilmoita esteellisyys", sv: "Anmäl jäv", en: "Declare a conflict of interest" },
  },
  { id: "ScoreApplication", title: { fi: "Pisteytä hakemus", sv: "Poängsätt ansökan", en: "Score the application" } },
  { id: "RecordStatement", title: { fi: "Kirjaa lausunto", sv: "Anteckna ett utlåtande", en: "Record a statement" } },
  {
    id: "RankApplications",
    title: { fi: "Aseta hakemukset järjestykseen", sv: "Rangordna ansökningarna", en: "Rank the applications" },
  },
  { id: "OpenNegotiation", title: { fi: "Avaa neuvottelu", sv: "Inled förhandling", en: "Open negotiation" } },
  {
    id: "ConcludeNegotiation",
    title: { fi: "Päätä neuvottelu", sv: "Avsluta förhandlingen", en: "Conclude negotiation" },
  },
  { id: "ProposeDecision", title: { fi: "Esittele päätös", sv: "Föredra beslutet", en: "Propose a decision" } },
  { id: "GrantFunding", title: { fi: "Myönnä tuki", sv: "Bevilja stöd", en: "Grant funding" } },
  { id: "RejectApplication", title: { fi: "Hylkää hakemus", sv: "Avslå ansökan", en: "Reject the application" } },
  { id: "AcceptGrant", title: { fi: "Ota tuki vastaan", sv: "Ta emot stödet", en: "Accept the grant" } },
  { id: "DeclineGrant", title: { fi: "Luovu tuesta", sv: "Avböj stödet", en: "Decline the grant" } },
  { id: "MeetCondition", title: { fi: "Täytä ehto", sv: "Uppfyll villkoret", en: "Meet a condition" } },
  {
    id: "ConfirmCondition",
    title: { fi: "Vahvista ehto täytetyksi", sv: "Bekräfta att villkoret uppfyllts", en: "Confirm a condition" },
  },
  {
    id: "FailCondition",
    title: { fi: "Totea ehto täyttymättömäksi", sv: "Konstatera att villkoret inte uppfyllts", en: "Fail a condition" },
  },
  {
    id: "RevertDecision",
    title: { fi: "Peru virheellinen päätös", sv: "Återta ett felaktigt beslut", en: "Revert a wrong decision" },
  },
  { id: "RequestRectification", title: { fi: "Vaadi oikaisua", sv: "Begär omprövning", en: "Request rectification" } },
  {
    id: "ResolveRectification",
    title: { fi: "Ratkaise oikaisuvaatimus", sv: "Avgör omprövningsbegäran", en: "Resolve the rectification request" },
  },
  { id: "FileAppeal", title: { fi: "Valita", sv: "Anför besvär", en: "File an appeal" } },
  {
    id: "ResolveAppeal",
    title: { fi: "Kirjaa valituksen ratkaisu", sv: "Anteckna avgörandet av besvären", en: "Resolve the appeal" },
  },
  { id: "HoldKickoff", title: { fi: "Pidä aloituspalaveri", sv: "Håll startmöte", en: "Hold the kick-off meeting" } },
  {
    id: "CompleteStartTraining",
    title: { fi: "Käy aloituskoulutus", sv: "Genomgå startutbildning", en: "Complete start training" },
  },
  {
    id: "CompleteStartCoaching",
    title: { fi: "Käy aloitusvalmennus", sv: "Genomgå startcoachning", en: "Complete start coaching" },
  },
  {
    id: "AppointSteeringGroup",
    title: { fi: "Aseta ohjausryhmä", sv: "Tillsätt styrgruppen", en: "Appoint the steering group" },
  },
  { id: "PayAdvance", title: { fi: "Maksa ennakko", sv: "Betala förskott", en: "Pay an advance" } },
  {
    id: "StartImplementation",
    title: { fi: "Aloita toteutus", sv: "Inled genomförandet", en: "Start implementation" },
  },
  { id: "RecordActivity", title: { fi: "Kirjaa toimenpide", sv: "Anteckna en åtgärd", en: "Record an activity" } },
  {
    id: "RecordTurningPoint",
    title: { fi: "Kirjaa käännekohta", sv: "Anteckna en vändpunkt", en: "Record a turning point" },
  },
  {
    id: "RecordSmallInnovation",
    title: { fi: "Kirjaa pieni oivallus", sv: "Anteckna en liten innovation", en: "Record a small innovation" },
  },
  { id: "RecordSetback", title: { fi: "Kirjaa takaisku", sv: "Anteckna ett bakslag", en: "Record a setback" } },
  { id: "ReportProgress", title: { fi: "Raportoi etenemisestä", sv: "Rapportera framsteg", en: "Report progress" } },
  { id: "AcceptReport", title: { fi: "Hyväksy raportti", sv: "Godkänn rapporten", en: "Accept a report" } },
  { id: "ReturnReport", title: { fi: "Palauta raportti", sv: "Återsänd rapporten", en: "Return a report" } },
  { id: "HandOver", title: { fi: "Siirrä hanke seuraajalle", sv: "Överlämna projektet", en: "Hand over" } },
  {
    id: "HoldSteeringMeeting",
    title: { fi: "Pidä ohjausryhmän kokous", sv: "Håll styrgruppsmöte", en: "Hold a steering meeting" },
  },
  { id: "SubmitClaim", title: { fi: "Hae maksatusta", sv: "Ansök om utbetalning", en: "Submit a claim" } },
  {
    id: "BeginVerification",
    title: {
      fi: "Aloita maksatuksen tarkastus",
      sv: "Inled kontrollen av utbetalningsansökan",
      en: "Begin verification",
    },
  },
  { id: "DecideClaim", title: { fi: "Päätä maksatuksesta", sv: "Besluta om utbetalning", en: "Decide a claim" } },
  { id: "PayClaim", title: { fi: "Maksa maksatus", sv: "Betala ut", en: "Pay a claim" } },
  { id: "CorrectClaim", title: { fi: "Oikaise maksatusta", sv: "Rätta utbetalningen", en: "Correct a claim" } },
  { id: "RequestChange", title: { fi: "Hae muutosta", sv: "Ansök om ändring", en: "Request a change" } },
  { id: "DecideChange", title: { fi: "Päätä muutoksesta", sv: "Besluta om ändring", en: "Decide a change" } },
  { id: "SuspendPayments", title: { fi: "Keskeytä maksaminen", sv: "Avbryt utbetalningen", en: "Suspend payments" } },
  { id: "ResumePayments", title: { fi: "Jatka maksamista", sv: "Återuppta utbetalningen", en: "Resume payments" } },
  { id: "TerminateProject", title: { fi: "Lopeta hanke kesken", sv: "Avbryt projektet", en: "Terminate the project" } },
  {
    id: "ScheduleMidTermReview",
    title: { fi: "Sovi välitarkastus", sv: "Boka mellankontroll", en: "Schedule the mid-term review" },
  },
  {
    id: "HoldMidTermReview",
    title: { fi: "Pidä välitarkastus", sv: "Håll mellankontroll", en: "Hold the mid-term review" },
  },
  {
    id: "ConcludeMidTermReview",
    title: { fi: "Päätä välitarkastus", sv: "Avsluta mellankontrollen", en: "Conclude the mid-term review" },
  },
  { id: "EndImplementation", title: { fi: "Päätä toteutus", sv: "Avsluta genomförandet", en: "End implementation" } },
  {
    id: "SubmitFinalReport",
    title: { fi: "Anna loppuraportti", sv: "Lämna slutrapporten", en: "Submit the final report" },
  },
  {
    id: "SubmitFinalClaim",
    title: { fi: "Hae loppumaksatusta", sv: "Ansök om slutbetalning", en: "Submit the final claim" },
  },
  {
    id: "ApproveFinalReport",
    title: { fi: "Hyväksy loppuraportti", sv: "Godkänn slutrapporten", en: "Approve the final report" },
  },
  {
    id: "PayFinalClaim",
    title: { fi: "Maksa loppumaksatus", sv: "Betala slutbetalningen", en: "Pay the final claim" },
  },
  { id: "CloseProject", title: { fi: "Päätä hanke", sv: "Avsluta projektet", en: "Close the project" } },
  {
    id: "LapseFinalClaim",
    title: {
      fi: "Totea maksuvelvollisuuden lakanneen",
      sv: "Konstatera att betalningsskyldigheten upphört",
      en: "Lapse the final claim",
    },
  },
  { id: "OrderRecovery", title: { fi: "Määrää takaisinperintä", sv: "Besluta om återkrav", en: "Order recovery" } },
  {
    id: "SettleRecovery",
    title: { fi: "Kirjaa takaisinmaksu", sv: "Anteckna återbetalningen", en: "Settle recovery" },
  },
  { id: "RecordResult", title: { fi: "Kirjaa tulos", sv: "Anteckna ett resultat", en: "Record a result" } },
  { id: "DescribeResult", title: { fi: "Kuvaa tulos", sv: "Beskriv resultatet", en: "Describe a result" } },
  { id: "EvaluateResult", title: { fi: "Arvioi tulos", sv: "Utvärdera resultatet", en: "Evaluate a result" } },
  { id: "EndorseResult", title: { fi: "Suosittele tulosta", sv: "Rekommendera resultatet", en: "Endorse a result" } },
  {
    id: "ApproveForNationalDissemination",
    title: {
      fi: "Hyväksy valtakunnalliseen levitykseen",
      sv: "Godkänn för nationell spridning",
      en: "Approve for national dissemination",
    },
  },
  { id: "EmbedResult", title: { fi: "Juurruta tulos", sv: "Förankra resultatet", en: "Embed a result" } },
  { id: "TransferResult", title: { fi: "Siirrä tulos muualle", sv: "Överför resultatet", en: "Transfer a result" } },
  { id: "WithdrawResult", title: { fi: "Vedä tulos pois", sv: "Dra tillbaka resultatet", en: "Withdraw a result" } },
  {
    id: "RecordDissemination",
    title: { fi: "Kirjaa levittäminen", sv: "Anteckna spridning", en: "Record dissemination" },
  },
  { id: "PlanContinuation", title: { fi: "Suunnittele jatko", sv: "Planera fortsättningen", en: "Plan continuation" } },
  {
    id: "BeginDissemination",
    title: { fi: "Aloita levittäminen", sv: "Inled spridningen", en: "Begin dissemination" },
  },
  {
    id: "AnonymiseRecord",
    title: { fi: "Poista henkilötiedot", sv: "Avidentifiera uppgifterna", en: "Anonymise the record" },
  },
  { id: "ArchiveProject", title: { fi: "Arkistoi hanke", sv: "Arkivera projektet", en: "Archive the project" } },
  { id: "AdoptPack", title: { fi: "Ota sääntöpaketti käyttöön", sv: "Ta i bruk ett regelpaket", en: "Adopt a pack" } },
  {
    id: "FulfilRequirement",
    title: {
      fi: "Kirjaa vaadittu vaihe tehdyksi",
      sv: "Anteckna ett krävt steg som utfört",
      en: "Fulfil a requirement",
    },
  },
  { id: "SetClock", title: { fi: "Kirjaa määräpäivä", sv: "Anteckna ett slutdatum", en: "Set a clock" } },
] as const satisfies ReadonlyArray<Titled>;

export type Command = (typeof commands)[number]["id"];
