import { cite, type Obligation } from "@kaari/core";
import { cpr } from "../sources.ts";

export const obligations = [
  {
    id: "pay-costs-in-eligibility-period",
    title: {
      fi: "Hankkeen kustannukset on maksettava viimeistään tukikelpoisuusajan viimeisenä päivänä",
      sv: "Projektets kostnader ska betalas senast den sista stödberättigande dagen",
      en: "The project's costs are paid by the last day of eligibility",
    },
    owner: "lead-implementer",
    when: "cpr fund",
    due: "eu eligibility last day",
    citation: cite(cpr, "Art. 63(2)"),
    basis: ["CPR-63-2"],
  },
  {
    id: "durability-of-investment",
    title: {
      fi: "Investointi säilytetään: toimintaa ei lopeteta eikä siirretä, omistusta ei vaihdeta eikä hanketta muuteta olennaisesti viiden vuoden kuluessa loppumaksusta",
      sv: "Investeringen består: verksamheten upphör eller flyttar inte, ägandet byts inte och projektet ändras inte väsentligt inom fem år från slutbetalningen",
      en: "The investment endures: no cessation, move, change of ownership or substantial change within five years of the final payment",
    },
    owner: "lead-implementer",
    nature: "keeping",
    when: 'cpr fund and application.fund != "ESF+" and application.infrastructureOrProductiveInvestment',
    due: 'project.lastInstalmentOn + @"P5Y"',
    citation: cite(cpr, "Art. 65(1)"),
    basis: ["CPR-65-1"],
  },
  {
    id: "durability-under-state-aid",
    title: {
      fi: "ESR+-hankkeen investointi säilytetään, jos valtiontukisäännöt siihen velvoittavat",
      sv: "Investeringen i ett ESF+-projekt består, om reglerna om statligt stöd kräver det",
      en: "The investment of an ESF+ project is maintained where State-aid rules oblige to it",
    },
    owner: "lead-implementer",
    nature: "keeping",
    when: 'application.fund = "ESF+" and application.stateAid = "state-aid"',
    citation: cite(cpr, "Art. 65(2)"),
    basis: ["CPR-65-2"],
  },
] as const satisfies ReadonlyArray<Obligation>;
