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
