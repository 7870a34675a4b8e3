import { cite, type Obligation } from "@kaari/core";
import { cpr } from "../sources.ts";

export const obligations = [
  {
    id: "fixed-share-document",
    title: {
      fi: "Työnantaja antaa osa-aikaisesti hankkeessa työskentelevälle asiakirjan, josta kiinteä työaikaprosentti näkyy",
      sv: "Arbetsgivaren ger den som arbetar på deltid i projektet en handling som anger den fasta procentandelen",
      en: "The employer gives staff who work part of their time for the project a document stating the fixed percentage",
    },
    owner: "lead-implementer",
    when: 'cpr fund and application.costModel.salaryModel = "actual-plus-percentage" and (some post in application.budget.staff satisfies post.share < 1)',
    citation: cite(cpr, "Art. 55(5)"),
    basis: ["CPR-55-5"],
  },
] as const satisfies ReadonlyArray<Obligation>;
