import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "electronic-exchange":
    "The application is filed on paper. Exchange with the authorities is electronic; paper may be accepted only exceptionally, at the applicant's explicit request.",
  "productive-activity-transfer":
    "The project includes the transfer of a productive activity out of its NUTS 2 region. Such a project cannot be selected: leave the transfer out.",
  "started-before-application":
    "The project was started on {startedOn}, before the application was filed on {filedOn}. Check that the applicable law was complied with until then.",
  "operation-and-maintenance":
    "The project includes infrastructure or productive investment, and it is not shown that the applicant has the money and mechanisms for its operation and maintenance. Show how they are covered.",
  "environmental-assessment":
    "The project needs an environmental impact assessment or a screening, and none has been made. It must be made, alternatives considered, before the project is selected.",
  "climate-proofing":
    "The infrastructure is expected to last {life} years and is not climate-proofed. From {years} years on it must be shown to withstand climate change.",
  "reasoned-opinion":
    "The project is directly the subject of a reasoned opinion of the Commission. Check whether the opinion puts the legality and regularity of the expenditure or the carrying out of the project at risk; if it does, the project cannot be selected.",
  "criteria-applied":
    "The decision records no result for the general or the specific selection criteria. Record both: projects must be ranked by criteria that are transparent and the same for all.",
  "contributes-to-programme":
    "Check that the project conforms to the programme and its strategies, contributes effectively to specific objective {objective}, and fits the planning documents of an enabling condition where one applies.",
  "best-relation":
    "Check that {granted} of support for costs of {total} gives the best relation between the amount of support, the activities and the objectives.",
  "fund-and-intervention-type":
    "Check that the project falls within the scope of the fund ({fund}), and give it a type of intervention of Annex I.",
  "separation-of-functions":
    "{authority} decides on a project for which it applies for support itself. Check that verifications are arranged so that the functions are separate.",
  "decision-sets-financing":
    "The decision does not set the accepted total cost and the support granted (total: {total}, support: {granted}). Add both: the recipient must get a document with the financing plan.",
  "decision-sets-time-limit":
    "The decision does not set the last day of the implementation period. Add it: the recipient must get a document with the time limit.",
  "decision-sets-cost-method":
    "The decision does not say by which method the costs are determined. Add the cost model.",
  "decision-sets-payment-conditions":
    "The decision does not set the conditions of payment. Add the payment procedure to its conditions.",
};
