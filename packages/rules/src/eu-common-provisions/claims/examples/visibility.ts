import type { Example } from "@kaari/core";
import { at } from "./eligibility.ts";

export const visibilityExamples = [
  {
    ...at,
    id: "poster-missing",
    title: "No poster is up",
    source: "Art. 50(1)(d)",
    with: { "claim.communication.displayUp": false },
    expect: { "visibility-shown-with-claim": "violated" },
  },
  {
    ...at,
    id: "no-poster-due-of-material-aid",
    title: "Material aid under ESF+ owes no poster",
    source: "Art. 50(1), second subparagraph",
    with: { "application.costModel.model": "material-aid", "claim.communication.displayUp": false },
    expect: { "visibility-shown-with-claim": "satisfied" },
  },
  {
    ...at,
    id: "plaque-due-of-material-aid",
    title: "Material aid with purchased equipment of more than 100 000 euros owes a plaque all the same",
    source: "Art. 50(1)(c)(ii)",
    with: {
      "application.costModel.model": "material-aid",
      "application.physicalInvestmentOrEquipment": true,
      "application.budget.total": "100000.01",
      "claim.communication.displayUp": false,
    },
    expect: { "visibility-shown-with-claim": "violated" },
  },
  {
    ...at,
    id: "reduction-of-three-percent-a-cent-below",
    title: "3 % of 48 020.00 from the Fund",
    source: "Art. 50(3)",
    with: {
      "claim.communication.breached": true,
      "claim.communication.remedied": false,
      "claim.communication.reduction": "1440.59",
    },
    expect: { "communication-reduction-ceiling": "satisfied", "no-reduction-after-remedy": "satisfied" },
  },
  {
    ...at,
    id: "reduction-of-three-percent-exact",
    title: "3 % of 48 020.00 from the Fund",
    source: "Art. 50(3)",
    with: {
      "claim.communication.breached": true,
      "claim.communication.remedied": false,
      "claim.communication.reduction": "1440.60",
    },
    expect: { "communication-reduction-ceiling": "satisfied", "no-reduction-after-remedy": "satisfied" },
  },
  {
    ...at,
    id: "reduction-of-three-percent-a-cent-above",
    title: "3 % of 48 020.00 from the Fund",
    source: "Art. 50(3)",
    with: {
      "claim.communication.breached": true,
      "claim.communication.remedied": false,
      "claim.communication.reduction": "1440.61",
    },
    expect: { "communication-reduction-ceiling": "violated", "no-reduction-after-remedy": "satisfied" },
  },
  {
    ...at,
    id: "reduction-though-remedied",
    title: "A reduction though the breach was remedied",
    source: "Art. 50(3)",
    with: {
      "claim.communication.breached": true,
      "claim.communication.remedied": true,
      "claim.communication.reduction": "100.00",
    },
    expect: { "no-reduction-after-remedy": "violated" },
  },
] as const satisfies ReadonlyArray<Example>;
