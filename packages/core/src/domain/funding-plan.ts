import type * as z from "zod";
import { list, own, record } from "./fact.ts";

/** One source of the project's financing beside the grant. */
export const FundingSource = record({
  source: own.code(
    ["own", "municipal", "other-public", "private"],
    "Kenen rahoitusta?",
    "Vems finansiering?",
    "Whose financing is it?",
  ),
  kind: own.code(
    ["cash", "in-kind"],
    "Onko rahoitus rahaa vai luontoissuoritus?",
    "Är finansieringen pengar eller en naturaprestation?",
    "Is it cash or in kind?",
  ),
  provider: own.text("Rahoittaja", "Finansiär", "Provider"),
  amount: own.money("Rahoituksen määrä", "Finansieringens belopp", "Amount"),
  confirmed: own.flag("Onko rahoitus varmistettu?", "Är finansieringen säkrad?", "Is it confirmed?"),
});
export type FundingSource = z.infer<typeof FundingSource>;

/** The financing plan: the grant applied for and every other source. */
export const FundingPlan = record({
  grant: own.money("Haettavan tuen määrä", "Stöd som söks", "Grant applied for"),
  investmentGrant: own.money(
    "Investointiosaan haettavan tuen määrä",
    "Stöd som söks för investeringsdelen",
    "Grant applied for the investment part",
  ),
  sources: list(
    FundingSource,
    "Mistä muu kuin haettava tuki saadaan?",
    "Varifrån fås annan finansiering än det sökta stödet?",
    "Where does the financing beside the grant come from?",
  ),
});
export type FundingPlan = z.infer<typeof FundingPlan>;

/** Financing for the same project that was received or applied for elsewhere. */
export const OtherFunding = record({
  funder: own.text("Muu rahoittaja", "Annan finansiär", "Other funder"),
  amount: own.money("Muun rahoituksen määrä", "Belopp", "Amount"),
  state: own.code(["applied", "granted"], "Haettu vai myönnetty?", "Ansökt eller beviljat?", "Applied for or granted?"),
  sameCosts: own.flag("Samoihin kustannuksiin?", "För samma kostnader?", "For the same costs?"),
});
export type OtherFunding = z.infer<typeof OtherFunding>;

/** De minimis aid granted earlier to the same single undertaking. */
export const DeMinimisGrant = record({
  grantedOn: own.day("Milloin tuki myönnettiin?", "När beviljades stödet?", "On which day was the aid granted?"),
  amount: own.money("Tuen määrä", "Stödets belopp", "Amount of the aid"),
});
export type DeMinimisGrant = z.infer<typeof DeMinimisGrant>;
