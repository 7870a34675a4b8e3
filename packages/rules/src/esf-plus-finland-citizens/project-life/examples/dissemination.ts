import { exampleProject, exampleResult } from "../../../finland/example-project.ts";
import { variant } from "./variant.ts";

const on = "2028-12-20";

export const disseminationExamples = [
  variant(
    "result-ready-to-spread",
    "dissemination",
    "An evaluated result that an owner took over and others adapted",
    "suositukset 1, 2 ja 5",
    { on, basedOn: "base", with: { project: exampleProject, result: exampleResult } },
    {
      "result-described": "satisfied",
      "result-evaluated": "satisfied",
      "result-evaluated-by-others": "satisfied",
      "effective-result-spread-nationally": "satisfied",
      "result-compared": "satisfied",
      "result-made-with-groups": "satisfied",
      "result-has-owner": "satisfied",
      "owners-staff-take-part": "satisfied",
      "result-changed-daily-work": "satisfied",
      "result-presented": "satisfied",
      "transfer-adapted": "satisfied",
      "continuation-planned": "satisfied",
    },
  ),
  variant(
    "result-hardly-known",
    "dissemination",
    "A result of which only the name is known",
    "suositus 2",
    { on, basedOn: "result-ready-to-spread", with: { result: { title: "Avoimen kylätalon malli" } } },
    {
      "result-described": "undetermined",
      "result-evaluated": "undetermined",
      "result-has-owner": "undetermined",
      "continuation-planned": "undetermined",
    },
  ),
  variant(
    "result-not-worked-on",
    "dissemination",
    "A result that nobody evaluated, took over or presented",
    "suositukset 1, 2 ja 5",
    {
      on,
      basedOn: "result-ready-to-spread",
      world: "closed",
      with: {
        result: {
          title: "Malli",
          independentlyEvaluated: false,
          effective: false,
          stakeholdersInvolved: false,
          dissemination: [],
          continuation: "none",
        },
      },
    },
    {
      "result-described": "violated",
      "result-evaluated": "violated",
      "result-evaluated-by-others": "violated",
      "effective-result-spread-nationally": "violated",
      "result-compared": "violated",
      "result-made-with-groups": "violated",
      "result-has-owner": "violated",
      "result-presented": "violated",
      "continuation-planned": "violated",
    },
  ),
  variant(
    "owner-without-its-people",
    "dissemination",
    "An owner whose own staff take no part",
    "S11089, juurruttaminen",
    {
      on,
      basedOn: "result-ready-to-spread",
      world: "closed",
      with: { result: { owner: "Vaaramaan kylät ry", ownersStaffInvolved: false } },
    },
    { "owners-staff-take-part": "violated", "result-changed-daily-work": "violated" },
  ),
  variant(
    "transfer-unadapted",
    "dissemination",
    "A practice moved as it was",
    "S11089, siirtäminen",
    {
      on,
      basedOn: "result-ready-to-spread",
      world: "closed",
      with: { "result.transfers": [{ direction: "transferred-in", organisation: "Suvantomaan kylät ry" }] },
    },
    { "transfer-adapted": "violated" },
  ),
];
