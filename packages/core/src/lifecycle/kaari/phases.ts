import type { Titled } from "../definition/definition.ts";

/** The eight phases of a project, in their order. */
export const phases = [
  { id: "idea", title: { fi: "Idea", sv: "Idé", en: "Idea" } },
  { id: "application", title: { fi: "Hakemus", sv: "Ansökan", en: "Application" } },
  { id: "decision", title: { fi: "Päätös", sv: "Beslut", en: "Decision" } },
  { id: "start-up", title: { fi: "Käynnistys", sv: "Start", en: "Start-up" } },
  { id: "implementation", title: { fi: "Toteutus", sv: "Genomförande", en: "Implementation" } },
  { id: "mid-term-review", title: { fi: "Välitarkastus", sv: "Mellankontroll", en: "Mid-term review" } },
  { id: "closure", title: { fi: "Päättäminen", sv: "Avslutande", en: "Closure" } },
  { id: "dissemination", title: { fi: "Levittäminen", sv: "Spridning", en: "Dissemination" } },
] as const satisfies ReadonlyArray<Titled>;

export type Phase = (typeof phases)[number]["id"];
