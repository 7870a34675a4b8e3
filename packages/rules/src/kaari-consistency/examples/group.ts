import { group } from "./variant.ts";

const part = (businessId: string, total: string, grouping = "group") => ({
  application: { grouping, applicant: { businessId }, budget: { total } },
});

export const groupExamples = [
  group(
    "group-in-order",
    "Two parts of 60 000.00 and 40 000.00 in a group of 100 000.00",
    { plan: { total: "100000.00" }, parts: [part("1234567-1", "60000.00"), part("7654321-2", "40000.00")] },
    { "group-total-adds-up": "satisfied", "group-applicant-once": "satisfied", "group-parts-say-so": "satisfied" },
  ),
  group(
    "group-a-cent-short",
    "The parts come to one cent less than the group",
    { plan: { total: "100000.00" }, parts: [part("1234567-1", "60000.00"), part("7654321-2", "39999.99")] },
    { "group-total-adds-up": "violated" },
  ),
  group(
    "applicant-twice",
    "One applicant has two parts",
    { plan: { total: "100000.00" }, parts: [part("1234567-1", "60000.00"), part("1234567-1", "40000.00")] },
    { "group-applicant-once": "violated" },
  ),
  group(
    "part-says-single",
    "A part says that it is a single project",
    { plan: { total: "100000.00" }, parts: [part("1234567-1", "60000.00"), part("7654321-2", "40000.00", "single")] },
    { "group-parts-say-so": "violated" },
  ),
] as const;
