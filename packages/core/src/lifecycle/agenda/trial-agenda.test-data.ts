import type { Pack } from "../../rules/index.ts";
import { compiled, trialPack } from "../../rules/trial-pack.test-data.ts";
import { begun, type Deed, lived } from "../kaari/laws/life.test-data.ts";
import { agenda } from "./agenda.ts";

const cited = (provision: string) => ({ source: "act", certainty: "law", provision }) as const;
const said = (text: string) => ({ fi: `${text} (fi)`, sv: `${text} (sv)`, en: text });
const basis = ["T-9"];

/** A pack with a duty of each kind, and the steps that meet them. */
export const pack: Pack = {
  ...trialPack,
  obligations: [
    {
      id: "last-claim",
      title: said("Last claim"),
      owner: "applicant",
      metBy: ["FinalClaimSubmitted"],
      due: 'next working day(project.endsOn + @"P4M")',
      citation: cited("9 §"),
      basis,
    },
    {
      id: "review",
      title: said("Request for review"),
      owner: "applicant",
      nature: "right",
      metBy: ["RectificationRequested"],
      due: 'project.decisionServedOn + @"P30D"',
      citation: cited("10 §"),
      basis,
    },
    {
      id: "records",
      title: said("Records kept"),
      owner: "lead-implementer",
      nature: "keeping",
      due: 'end of year(project.lastInstalmentOn) + @"P5Y"',
      citation: cited("11 §"),
      basis,
    },
    {
      id: "emblem",
      title: said("Emblem shown"),
      owner: "lead-implementer",
      citation: cited("12 §"),
      basis,
    },
    {
      id: "interim",
      title: said("Claim of the period"),
      owner: "applicant",
      metBy: ["ClaimSubmitted"],
      since: "project.reportingPeriodEndsOn",
      due: 'project.reportingPeriodEndsOn + @"P2M"',
      citation: cited("16 §"),
      basis,
    },
    {
      id: "decided",
      title: said("Decision"),
      owner: "authority",
      metBy: ["FundingGranted", "ApplicationRejected"],
      citation: cited("17 §"),
      basis,
    },
    {
      id: "audit",
      title: said("Audit"),
      owner: "authority",
      when: "decision.granted > 100000",
      citation: cited("13 §"),
      basis,
    },
  ],
  requirements: [
    {
      id: "contract",
      title: said("Contract"),
      who: "applicant",
      gate: "claim",
      citation: cited("14 §"),
      basis,
    },
    {
      id: "kick-off",
      title: said("Kick-off"),
      who: "applicant",
      gate: "start",
      metBy: ["KickoffHeld"],
      citation: cited("15 §"),
      basis,
    },
  ],
};
export const opened = compiled(pack);
/** How a project names the pack. */
export const named = { id: "trial", version: pack.version, hash: opened.hash };
const adopted: Deed = ["2026-06-02", "authority", "AdoptPack", { pack: named, reason: "Corrected" }];

/** A project that was granted support and has begun under that pack. */
export const granted: ReadonlyArray<Deed> = [...begun.slice(0, 8), adopted, ...begun.slice(8)];

export const asked = (deeds: ReadonlyArray<Deed>, on: string, until = "2026-12-31") =>
  agenda([lived(deeds)], { on, until, packs: [opened] });
/** What the agenda says of one duty. */
export const entry = (deeds: ReadonlyArray<Deed>, id: string, on: string, until?: string) =>
  asked(deeds, on, until).entries.find((one) => one.id === id);
export const stateOf = (...question: Parameters<typeof entry>) => entry(...question)?.state;
