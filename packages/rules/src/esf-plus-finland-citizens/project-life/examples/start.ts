import { exampleProject } from "../../../finland/example-project.ts";
import { variant } from "./variant.ts";

const on = "2026-09-10";

export const startExamples = [
  variant(
    "started-well",
    "start",
    "A project that did everything before the work began",
    "Pohjois-Savon koordinaatiomalli, toteutus",
    { on, basedOn: "base", with: { project: exampleProject } },
    {
      "own-financing-secured-at-start": "satisfied",
      "kick-off-held": "satisfied",
      "claims-timetable-agreed": "satisfied",
      "start-training-attended": "satisfied",
      "start-coaching-attended": "satisfied",
    },
  ),
  variant(
    "started-without-preparing",
    "start",
    "A project that did nothing before the work began",
    "Pohjois-Savon koordinaatiomalli, toteutus",
    { on, basedOn: "started-well", with: { "project.startUp": { ownFinancingSecured: false, claimsAgreed: false } } },
    {
      "own-financing-secured-at-start": "violated",
      "kick-off-held": "violated",
      "claims-timetable-agreed": "violated",
      "start-training-attended": "violated",
      "start-coaching-attended": "violated",
    },
  ),
];
