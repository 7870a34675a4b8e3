import { exampleFacts } from "@kaari/core";
import { packs } from "@kaari/rules";
import {
  exampleApplication,
  exampleCall,
  exampleDecision,
} from "../../packages/rules/src/finland/example-application.ts";

const project = {
  startedOn: "2026-09-01",
  endsOn: "2028-08-31",
  decisionServedOn: "2026-08-17",
  claimPendingOn: "2027-02-01",
  claimSuspendedDays: 10,
  reportingPeriodEndsOn: "2027-01-31",
  lastInstalmentOn: "2028-12-15",
};

/** One application with everything around it. */
export const singleFile = {
  application: exampleApplication,
  call: exampleCall,
  decision: exampleDecision,
  project,
};

/** Two applications under one plan. */
export const groupFile = {
  plan: {
    title: "Yhdessä arkeen",
    leadImplementer: "1234567-1",
    leadRegion: "Pohjois-Savo",
    jointPlan: "Yhteinen suunnitelma.",
    total: "196000.00",
    agreement: { rightsAndDuties: true, signedByAll: true },
  },
  parts: [
    { application: { ...exampleApplication, grouping: "group" }, decision: exampleDecision, project },
    {
      application: {
        ...exampleApplication,
        grouping: "group",
        applicant: { ...exampleApplication.applicant, businessId: "0000001-9" },
      },
      decision: exampleDecision,
    },
  ],
  call: exampleCall,
};

/** The facts of every worked example of our packs. */
export const exampleFiles: ReadonlyArray<unknown> = packs.flatMap((pack) =>
  (pack.examples ?? []).map((example) => exampleFacts(pack, example)),
);
