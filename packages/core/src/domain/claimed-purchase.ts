import type * as z from "zod";
import { PlannedPurchase } from "./budget.ts";
import { authority, own, record } from "./fact.ts";

/** A purchase that was made, for whose cost payment is claimed. `value` is without VAT, options included. */
export const ClaimedPurchase = record({
  ...PlannedPurchase.omit({ estimatedValue: true }).shape,
  value: own.money(
    "Hankinnan arvo ilman arvonlisäveroa",
    "Upphandlingens värde utan mervärdesskatt",
    "Value of the purchase without VAT",
  ),
  amount: own.money(
    "Kuinka paljon hankinnasta haetaan?",
    "Hur mycket ansöks för upphandlingen?",
    "Amount claimed for the purchase",
  ),
  accepted: authority.money(
    "Kuinka paljon hankinnasta hyväksytään?",
    "Hur mycket godkänns för upphandlingen?",
    "Amount accepted for the purchase",
  ),
  split: authority.flag(
    "Onko hankinta pilkottu tai yhdistelty sääntöjen välttämiseksi?",
    "Har upphandlingen delats eller kombinerats för att undvika reglerna?",
    "Was the purchase split or combined to avoid the rules?",
  ),
  accountRequested: authority.flag(
    "Onko hankinnasta pyydetty selvitystä?",
    "Har en utredning av upphandlingen begärts?",
    "Was an account of the purchase requested?",
  ),
  accountGiven: own.flag(
    "Onko selvitys hankinnasta annettu?",
    "Har utredningen av upphandlingen lämnats?",
    "Was the account of the purchase given?",
  ),
});
export type ClaimedPurchase = z.infer<typeof ClaimedPurchase>;
