import { assess, openPack } from "@kaari/core";
import { grantFacts } from "../grant-facts.ts";
import { grantPack } from "../grant-pack.ts";
import type { GrantApplication } from "../application.ts";
import type { Engine } from "./engine.ts";

/** The 24 rules as a pack, ready to be asked. */
export const openGrantPack = () => openPack(grantPack, { facts: grantFacts, keyDates: { filing: "submittedOn" } });

/** The question that is put to the pack about one application. */
export const questionOf = (facts: GrantApplication) => ({ gate: "submission", on: "2026-11-25", facts }) as const;

export const engine: Engine = {
  own: 24,
  prepare: () => {
    const pack = openGrantPack();
    return {
      kind: "direct",
      failing: (application) => {
        const failing: Array<string> = [];
        for (const { definition } of assess(pack, questionOf(application)).violated) failing.push(definition.id);
        return failing;
      },
    };
  },
};
