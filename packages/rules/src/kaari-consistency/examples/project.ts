import { filed } from "./variant.ts";

export const projectExamples = [
  filed(
    "period-of-a-day",
    "A period of one day",
    { "application.period.endsOn": "2026-09-01" },
    { "period-in-order": "satisfied" },
  ),
  filed(
    "period-reversed",
    "The period ends a day before it starts",
    { "application.period.endsOn": "2026-08-31" },
    { "period-in-order": "violated" },
  ),
  filed(
    "shares-below-whole",
    "Shares of two regions come to 99.99 %",
    {
      "application.regions": [
        { name: "Pohjois-Savo", share: "60 %" },
        { name: "Etelä-Savo", share: "39.99 %" },
      ],
    },
    { "region-shares-add-up": "violated", "region-named-once": "satisfied" },
  ),
  filed(
    "share-missing",
    "One of two regions has no share",
    { "application.regions": [{ name: "Pohjois-Savo", share: "60 %" }, { name: "Etelä-Savo" }] },
    { "region-shares-add-up": "violated" },
  ),
  filed(
    "region-twice",
    "One region on two lines",
    {
      "application.regions": [
        { name: "Pohjois-Savo", share: "60 %" },
        { name: "Pohjois-Savo", share: "40 %" },
      ],
    },
    { "region-shares-add-up": "satisfied", "region-named-once": "violated" },
  ),
  filed(
    "another-call",
    "The application names another call than the one given",
    { "application.callId": "esr-4-3-itasuomi-2025" },
    { "call-is-the-one-named": "violated" },
  ),
  filed(
    "call-reversed",
    "The call closes as it opens",
    { "call.closesAt": "2026-03-02T09:00:00+02:00" },
    { "call-in-order": "violated" },
  ),
  filed(
    "applicant-as-partner",
    "The applicant is its own partner",
    { "application.partners": [{ name: "Koivurannan Kyläyhdistys ry", businessId: "1234567-1" }] },
    { "partner-is-another-body": "violated" },
  ),
] as const;
