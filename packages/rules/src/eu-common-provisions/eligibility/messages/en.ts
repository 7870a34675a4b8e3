import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "period-within-eligibility":
    "The implementation period is {startsOn} to {endsOn}. Costs are eligible only if they are incurred and paid from {first} to {last}: shorten the period to end on {last} at the latest.",
  "decided-period-within-eligibility":
    "The period decided is {startsOn} to {endsOn}. Costs are eligible only if they are incurred and paid from {first} to {last}: set a period that ends on {last} at the latest.",
  "not-completed-before-filing":
    "The project was physically completed or fully implemented before the application. Such a project cannot be supported, even where payments are still open.",
  "several-categories-of-region":
    "The ERDF project works in {regions} regions. Check whether they belong to different categories of region; the costs are then attributed to each in proportion, on objective criteria.",
  "just-transition-plan":
    "The project is financed from the JTF. Check that its costs contribute to implementing the territorial just transition plan.",
  "activity-outside-area":
    "Part of the project is carried out outside the programme area. Check that this activity contributes to the objectives of the programme.",
  "interest-on-debt":
    "The cost estimate holds {amount} of interest and finance costs. Check that there is no interest on debt among them: it is not eligible, except as an interest rate subsidy or guarantee fee subsidy.",
  "land-share":
    "The purchase of land costs {land}. It may cost at most {share} of the eligible total cost: {most}. Derelict and formerly industrial sites with buildings have a higher limit, and projects of environmental conservation have none.",
  "derelict-land-share":
    "The purchase of land, derelict and formerly industrial sites included, costs {land}. It may cost at most {share} of the eligible total cost: {most}.",
  "vat-of-large-project":
    "The total cost including VAT is {total} and the cost estimate holds VAT that the applicant can recover. From a total cost of {threshold} VAT is eligible only if it cannot be recovered: take the VAT out.",
  relocation:
    "The project relocates an activity from another member state or region. Expenditure that supports relocation is not eligible: leave the relocation out of the project.",
  "same-costs-funded-elsewhere":
    "Other funding of {amount} is for the same costs. Check that no cost is declared both here and for another fund, another Union instrument or another programme of the same fund; a cost may be split between them in proportion if the decision says so.",
  "public-support-without-in-kind":
    "Public support is {support}. Because the costs hold contributions in kind ({inKind}), public support may be at most the eligible costs without them: {most}.",
  "value-of-in-kind":
    "The costs hold contributions in kind of {inKind}. Check that their value is at most the market price and can be verified independently, that unpaid work is valued by verified hours and equal pay, and that the value of land or buildings is certified by an independent expert and within {share} of the eligible costs.",
  "depreciation-conditions":
    "The costs hold {amount} of depreciation. Check that the programme allows it, that the amount is proven as an invoice would prove it, that it concerns the project's period only, and that the asset was not bought with public grants.",
};
