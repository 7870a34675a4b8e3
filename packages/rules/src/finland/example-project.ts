/** A project after its decision: invented, with every fact that a rule at its start may ask for. */
export const exampleProject = {
  startUp: {
    kickOffOn: "2026-08-27",
    trainingOn: "2026-08-31",
    coachingOn: "2026-08-31",
    claimsAgreed: true,
    responsiblePersonNamed: true,
    separateAccounts: true,
    ownFinancingSecured: true,
    agreementSigned: true,
  },
  steeringGroup: { appointedOn: "2026-08-28", members: 6, authorityExpertNamed: true },
  startedOn: "2026-09-01",
  endsOn: "2028-08-31",
  decisionServedOn: "2026-08-17",
  selectedOn: "2026-08-14",
} as const;

/** The same project after its last payment. */
export const exampleEndedProject = {
  ...exampleProject,
  lastPaymentDecisionOn: "2029-03-01",
  lastInstalmentOn: "2029-03-15",
} as const;

/** A change application as the association files it. */
export const exampleChange = {
  parts: ["period"],
  pendingOn: "2027-09-15",
  channel: "eura-2021",
  filedBy: "recipient",
  ofOwnDecision: true,
  reasons: "Vertaisohjaajien koulutus alkoi kolme kuukautta myöhässä.",
  urgent: false,
  steeringGroupOn: "2027-09-08",
  firstCostOn: "2028-09-01",
  endsOn: "2028-11-30",
} as const;

/** The decision on that change. */
export const exampleChangeDecision = {
  madeOn: "2027-10-20",
  servedOn: "2027-10-25",
  changesStated: true,
  costsFrom: "2027-09-15",
  parts: [{ part: "period", outcome: "accepted" }],
  signed: true,
} as const;

/** The mid-term review of the project. */
export const exampleReview = {
  agreedOn: "2026-08-27",
  heldOn: "2027-09-10",
  progress: "Kuusi kylätaloa kahdeksasta on mukana.",
  setbacks: "Iltatilaisuudet eivät koonneet osallistujia, päivätilaisuudet kokosivat.",
  evaluation: "Kuljetuksen järjestäminen ratkaisi osallistumisen.",
  indicators: [{ code: "EECO01", name: "Osallistujien määrä", kind: "output", target: 60, actual: 31 }],
  stakeholdersHeard: true,
  conclusion: "continue",
} as const;

/** The final report and what goes with the last claim. */
export const exampleReport = {
  submittedOn: "2028-11-20",
  channel: "eura-2021",
  finalClaimOn: "2028-11-20",
  implementation: "Kahdeksan kylätaloa avasi ovensa kaksi kertaa viikossa.",
  results: "Avoimen kylätalon malli ja 22 koulutettua vertaisohjaajaa.",
  revenue: "0.00",
  indicators: [
    {
      code: "EECO01",
      name: "Osallistujien määrä",
      kind: "output",
      unit: "henkilö",
      baseline: 0,
      target: 60,
      actual: 66,
    },
  ],
  sameBeneficiaryTwice: false,
  participantData: true,
  turningPoints: "Yhteiskyydit toivat mukaan ne, jotka eivät aja itse.",
  setbacks: "Iltatilaisuuksista luovuttiin ensimmäisen syksyn jälkeen.",
  evaluation: "Prosessiarviointi osoitti, että kutsu naapurilta toimii paremmin kuin ilmoitus.",
  useOfResults: "Vaaramaan kylät ry ylläpitää mallia ja kouluttaa uudet ohjaajat.",
  shown: { emblem: true, online: true, statement: true, poster: true },
} as const;

/** A result of the project on its way to national dissemination. */
export const exampleResult = {
  title: "Avoimen kylätalon malli",
  kind: "operating-model",
  description: "Kylätalo on auki arkipäivisin, ja vertaisohjaajat vastaavat toiminnasta.",
  evidence: "66 osallistujaa, joista 41 jatkoi kylän muussa toiminnassa.",
  evaluatedBy: "Järvimaan arviointiosuuskunta",
  evaluatedOn: "2028-06-15",
  independentlyEvaluated: true,
  effective: true,
  publicAt: "https://innokyla.example/avoin-kylatalo",
  owner: "Vaaramaan kylät ry",
  ownersStaffInvolved: true,
  changeInDailyWork: "Kaupungin seniorineuvoja pitää vastaanottoa kylätalolla.",
  similarResults: "Kyläkahvilat Pohjanmaalla; tässä ovat mukana kyydit ja vertaisohjaus.",
  stakeholdersInvolved: true,
  dissemination: [{ channel: "Kyläpäivät", audience: "kyläyhdistykset", reach: 90 }],
  transfers: [
    {
      direction: "transferred-out",
      organisation: "Suvantomaan kylät ry",
      region: "Kainuu",
      adaptation: "Aukioloajat sovitettiin kimppakyytien aikatauluun.",
    },
  ],
  continuation: "dissemination-project",
} as const;
