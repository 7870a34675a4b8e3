import { exampleChange, exampleProject } from "../../../finland/example-project.ts";
import { variant } from "./variant.ts";

const on = "2027-10-20";

export const changeExamples = [
  variant(
    "changed-period",
    "change",
    "A change of the period",
    "Art. 63(2)",
    { on, basedOn: "base", with: { project: exampleProject, change: exampleChange } },
    { "changed-period-within-eligibility": "satisfied" },
  ),
  variant(
    "changed-end-2029-12-30",
    "change",
    "A changed end on 2029-12-30",
    "Art. 63(2)",
    { on, basedOn: "changed-period", with: { "change.endsOn": "2029-12-30" } },
    { "changed-period-within-eligibility": "satisfied" },
  ),
  variant(
    "changed-end-2029-12-31",
    "change",
    "A changed end on 2029-12-31",
    "Art. 63(2)",
    { on, basedOn: "changed-period", with: { "change.endsOn": "2029-12-31" } },
    { "changed-period-within-eligibility": "satisfied" },
  ),
  variant(
    "changed-end-2030-01-01",
    "change",
    "A changed end on 2030-01-01",
    "Art. 63(2)",
    { on, basedOn: "changed-period", with: { "change.endsOn": "2030-01-01" } },
    { "changed-period-within-eligibility": "violated" },
  ),
];
