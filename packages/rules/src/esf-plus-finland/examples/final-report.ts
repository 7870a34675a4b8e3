import type { Example } from "@kaari/core";
import { exampleProject, exampleReport } from "../../finland/example-project.ts";

const at = {
  source: "TC-49: EECO05 or EECO19",
  certainty: "guidance",
  gate: "closure",
  on: "2028-12-20",
} as const satisfies Partial<Example>;

export const finalReportExamples = [
  {
    ...at,
    id: "self-employed-counted-once",
    title: "A self-employed person who was coached is counted as a person only",
    basedOn: "base",
    with: { project: exampleProject, report: exampleReport },
    expect: { "beneficiary-counted-once": "satisfied" },
  },
  {
    ...at,
    id: "self-employed-counted-twice",
    title: "A self-employed person is coached and her firm advised with the same money, and both are counted",
    basedOn: "self-employed-counted-once",
    with: { "report.sameBeneficiaryTwice": true },
    expect: { "beneficiary-counted-once": "violated" },
  },
] as const satisfies ReadonlyArray<Example>;
