import { variant } from "../../financing-act/examples/variant.ts";

const on = "2027-10-20";

export const changeAndSteeringGroupExamples = [
  variant(
    "change-handled-late",
    "change",
    "The steering group handles the change ten days after filing",
    "TC-17: steering group on 20.3.2025",
    {
      on,
      basedOn: "change-in-order",
      with: { "change.pendingOn": "2025-03-10", "change.steeringGroupOn": "2025-03-20" },
    },
    { "steering-group-before-change": "violated", "steering-group-after-urgent-change": "not-applicable" },
  ),
  variant(
    "urgent-change-handled-late",
    "change",
    "An urgent change is handled after filing",
    "TC-17: urgent, steering group on 20.3.2025",
    {
      on,
      basedOn: "change-in-order",
      with: { "change.pendingOn": "2025-03-10", "change.steeringGroupOn": "2025-03-20", "change.urgent": true },
    },
    { "steering-group-before-change": "not-applicable", "steering-group-after-urgent-change": "satisfied" },
  ),
  variant(
    "change-handled-day-before",
    "change",
    "The steering group meets on the eve of filing",
    "867/2021 17 § 1 mom.",
    { on, basedOn: "change-in-order", with: { "change.steeringGroupOn": "2027-09-14" } },
    { "steering-group-before-change": "satisfied" },
  ),
  variant(
    "change-handled-on-day",
    "change",
    "The steering group meets on the day of filing",
    "867/2021 17 § 1 mom.",
    { on, basedOn: "change-in-order", with: { "change.steeringGroupOn": "2027-09-15" } },
    { "steering-group-before-change": "satisfied" },
  ),
  variant(
    "change-handled-day-after",
    "change",
    "The steering group meets on the day after filing",
    "867/2021 17 § 1 mom.",
    { on, basedOn: "change-in-order", with: { "change.steeringGroupOn": "2027-09-16" } },
    { "steering-group-before-change": "violated" },
  ),
  variant(
    "change-not-handled",
    "change",
    "The steering group has not met",
    "867/2021 17 § 1 mom.",
    { on, basedOn: "change-in-order", without: ["change.steeringGroupOn"] },
    { "steering-group-before-change": "violated" },
  ),
  variant(
    "urgent-change-not-handled",
    "change",
    "An urgent change still waits for the steering group",
    "867/2021 17 § 1 mom.",
    { on, basedOn: "change-in-order", with: { "change.urgent": true }, without: ["change.steeringGroupOn"] },
    { "steering-group-after-urgent-change": "violated" },
  ),
  variant(
    "urgent-change-on-day",
    "change",
    "An urgent change is handled on the day of filing",
    "867/2021 17 § 1 mom.",
    { on, basedOn: "change-in-order", with: { "change.urgent": true, "change.steeringGroupOn": "2027-09-15" } },
    { "steering-group-after-urgent-change": "satisfied" },
  ),
  variant(
    "urgent-change-day-before",
    "change",
    "An urgent change was handled only before the filing",
    "867/2021 17 § 1 mom.",
    { on, basedOn: "change-in-order", with: { "change.urgent": true, "change.steeringGroupOn": "2027-09-14" } },
    { "steering-group-after-urgent-change": "violated" },
  ),
  variant(
    "urgent-change-day-after",
    "change",
    "An urgent change is handled on the day after filing",
    "867/2021 17 § 1 mom.",
    { on, basedOn: "change-in-order", with: { "change.urgent": true, "change.steeringGroupOn": "2027-09-16" } },
    { "steering-group-after-urgent-change": "satisfied" },
  ),
];
