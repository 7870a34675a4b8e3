import { exampleProject, exampleReport } from "../../../finland/example-project.ts";
import { variant } from "./variant.ts";

const on = "2028-12-20";

export const closureExamples = [
  variant(
    "reported-well",
    "closure",
    "A final report with turning points, setbacks and evaluation",
    "suositus 3",
    { on, basedOn: "base", with: { project: exampleProject, report: exampleReport } },
    {
      "final-report-tells-turning-points": "satisfied",
      "final-report-tells-setbacks": "satisfied",
      "final-report-tells-evaluation": "satisfied",
    },
  ),
  variant(
    "reported-in-figures-only",
    "closure",
    "A final report in figures only",
    "suositus 3",
    { on, basedOn: "reported-well", without: ["report.turningPoints", "report.setbacks", "report.evaluation"] },
    {
      "final-report-tells-turning-points": "violated",
      "final-report-tells-setbacks": "violated",
      "final-report-tells-evaluation": "violated",
    },
  ),
];
