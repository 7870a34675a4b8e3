import { exampleProject, exampleResult } from "../../../finland/example-project.ts";
import { variant } from "../../financing-act/examples/variant.ts";

const on = "2028-12-20";

export const disseminationExamples = [
  variant(
    "result-found-by-all",
    "dissemination",
    "A result that everyone can find",
    "757/2021 5 § 1 mom. 4 kohta",
    { on, basedOn: "base", with: { project: exampleProject, result: exampleResult } },
    { "result-open-to-all": "satisfied" },
  ),
  variant(
    "result-found-by-nobody",
    "dissemination",
    "A result without a place",
    "757/2021 5 § 1 mom. 4 kohta",
    { on, basedOn: "result-found-by-all", world: "closed", without: ["result.publicAt"] },
    { "result-open-to-all": "violated" },
  ),
];
