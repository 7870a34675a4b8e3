import * as z from "zod";
import { Aftercare } from "./aftercare.ts";
import { Application } from "./application.ts";
import { Change } from "./change.ts";
import { Claim } from "./claim.ts";
import { Decision } from "./decision.ts";
import { list, own, record } from "./fact.ts";
import { MidTermReview } from "./mid-term-review.ts";
import { Project } from "./project.ts";
import { Report } from "./report.ts";
import { ProjectResult } from "./project-result.ts";

/** The plan that the projects of a group share. `leadImplementer` is the business id of one of the applicants. */
export const GroupPlan = record({
  title: own.text("Ryhmähankkeen nimi", "Grupprojektets namn", "Name of the group project"),
  leadImplementer: own.businessId(
    "Päätoteuttajan Y-tunnus",
    "Huvudgenomförarens FO-nummer",
    "Business id of the lead implementer",
  ),
  leadRegion: own.text(
    "Missä maakunnassa hanke pääosin toteutetaan?",
    "I vilket landskap genomförs projektet huvudsakligen?",
    "In which region is the project mainly carried out?",
  ),
  jointPlan: own.text(
    "Mikä on yhteinen hankesuunnitelma?",
    "Vilken är den gemensamma projektplanen?",
    "What is the joint project plan?",
  ),
  total: own.money("Ryhmän kokonaiskustannukset", "Gruppens totala kostnader", "Total cost of the group"),
  agreement: record({
    rightsAndDuties: own.flag(
      "Onko osapuolten oikeuksista ja velvollisuuksista sovittu?",
      "Har parternas rättigheter och skyldigheter avtalats?",
      "Are the parties' rights and duties agreed?",
    ),
    signedByAll: own.flag(
      "Ovatko kaikki osapuolet allekirjoittaneet sopimuksen?",
      "Har alla parter undertecknat avtalet?",
      "Has every party signed the agreement?",
    ),
  }),
});
export type GroupPlan = z.infer<typeof GroupPlan>;

/** One applicant's part of a group: an application, and later a decision, claims and a project, of its own. */
export const GroupPart = z
  .strictObject({
    application: Application,
    decision: Decision,
    project: Project,
    claim: Claim,
    change: Change,
    review: MidTermReview,
    report: Report,
    result: ProjectResult,
    aftercare: Aftercare,
  })
  .partial();
export type GroupPart = z.infer<typeof GroupPart>;

export const GroupParts = list(GroupPart, "Ryhmähankkeen osat", "Grupprojektets delar", "Parts of the group project");
