import type { Titled } from "../definition/definition.ts";
import type { Phase } from "./phases.ts";

/** The stages of a project, each in its phase. */
export const stages = [
  { id: "sketched", phase: "idea", title: { fi: "Luonnosteltu", sv: "Skisserad", en: "Sketched" } },
  { id: "mapped", phase: "idea", title: { fi: "Kartoitettu", sv: "Kartlagd", en: "Mapped" } },
  { id: "idea-paper", phase: "idea", title: { fi: "Ideapaperi", sv: "Idépapper", en: "Idea paper" } },
  { id: "resourced", phase: "idea", title: { fi: "Resursoitu", sv: "Resurserna klara", en: "Resourced" } },
  { id: "shelved", phase: "idea", title: { fi: "Pantu syrjään", sv: "Lagd åt sidan", en: "Shelved" } },
  { id: "drafting", phase: "application", title: { fi: "Valmisteilla", sv: "Under beredning", en: "Drafting" } },
  { id: "submitted", phase: "application", title: { fi: "Jätetty", sv: "Inlämnad", en: "Submitted" } },
  {
    id: "information-requested",
    phase: "application",
    title: { fi: "Lisätietoja pyydetty", sv: "Komplettering begärd", en: "Information requested" },
  },
  {
    id: "under-assessment",
    phase: "application",
    title: { fi: "Arvioitavana", sv: "Under bedömning", en: "Under assessment" },
  },
  { id: "ranked", phase: "application", title: { fi: "Asetettu järjestykseen", sv: "Rangordnad", en: "Ranked" } },
  {
    id: "negotiation",
    phase: "application",
    title: { fi: "Neuvottelussa", sv: "Under förhandling", en: "Negotiation" },
  },
  { id: "withdrawn", phase: "application", title: { fi: "Peruutettu", sv: "Återtagen", en: "Withdrawn" }, final: true },
  { id: "granted", phase: "decision", title: { fi: "Myönnetty", sv: "Beviljad", en: "Granted" } },
  {
    id: "granted-in-part",
    phase: "decision",
    title: { fi: "Myönnetty osittain", sv: "Delvis beviljad", en: "Granted in part" },
  },
  { id: "rejected", phase: "decision", title: { fi: "Hylätty", sv: "Avslagen", en: "Rejected" } },
  {
    id: "declined",
    phase: "decision",
    title: { fi: "Tuesta luovuttu", sv: "Stödet avböjt", en: "Declined" },
    final: true,
  },
  {
    id: "under-appeal",
    phase: "decision",
    title: { fi: "Muutoksenhaussa", sv: "Under omprövning", en: "Under appeal" },
  },
  { id: "starting", phase: "start-up", title: { fi: "Käynnistymässä", sv: "Startar", en: "Starting" } },
  { id: "running", phase: "implementation", title: { fi: "Käynnissä", sv: "Pågår", en: "Running" } },
  {
    id: "suspended",
    phase: "implementation",
    title: { fi: "Maksatus keskeytetty", sv: "Utbetalning avbruten", en: "Suspended" },
  },
  {
    id: "under-review",
    phase: "mid-term-review",
    title: { fi: "Välitarkastuksessa", sv: "I mellankontroll", en: "Under review" },
  },
  { id: "closing", phase: "closure", title: { fi: "Päättymässä", sv: "Avslutas", en: "Closing" } },
  { id: "closed", phase: "closure", title: { fi: "Päättynyt", sv: "Avslutat", en: "Closed" } },
  { id: "lapsed", phase: "closure", title: { fi: "Rauennut", sv: "Förfallet", en: "Lapsed" } },
  { id: "terminated", phase: "closure", title: { fi: "Lopetettu kesken", sv: "Avbrutet", en: "Terminated" } },
  {
    id: "disseminating",
    phase: "dissemination",
    title: { fi: "Tuloksia levitetään", sv: "Resultat sprids", en: "Disseminating" },
  },
  { id: "archived", phase: "dissemination", title: { fi: "Arkistoitu", sv: "Arkiverad", en: "Archived" }, final: true },
] as const satisfies ReadonlyArray<Titled & { readonly phase: Phase; readonly final?: true }>;

export type ProjectStage = (typeof stages)[number]["id"];
