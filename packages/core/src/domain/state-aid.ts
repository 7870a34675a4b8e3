import { list, own, record } from "./fact.ts";
import { DeMinimisGrant } from "./funding-plan.ts";

/** Whether the support is State aid or de minimis aid, and what must then be attached. */
export const stateAid = {
  stateAid: own.code(
    ["none", "de-minimis", "state-aid"],
    "Onko tuki valtiontukea tai vähämerkityksistä tukea?",
    "Är stödet statligt stöd eller stöd av mindre betydelse?",
    "Is the support State aid or de minimis aid?",
  ),
  deMinimis: record({
    amount: own.money(
      "Vähämerkityksisenä haettavan tuen määrä",
      "Stöd som söks som stöd av mindre betydelse",
      "Support applied for as de minimis aid",
    ),
    declarationAttached: own.flag(
      "Onko ilmoitus aiemmasta vähämerkityksisestä tuesta liitetty?",
      "Har en anmälan om tidigare stöd av mindre betydelse bifogats?",
      "Is the declaration of earlier de minimis aid attached?",
    ),
    earlier: list(
      DeMinimisGrant,
      "Mitä vähämerkityksistä tukea on saatu aiemmin?",
      "Vilket stöd av mindre betydelse har fåtts tidigare?",
      "Which de minimis aid was granted earlier?",
    ),
  }),
  economicEntitiesBenefit: own.flag(
    "Osallistuuko hankkeeseen edunsaajina taloudellisia toimijoita?",
    "Deltar ekonomiska aktörer som förmånstagare?",
    "Do economic entities take part as beneficiaries?",
  ),
  economicEntitiesStatementAttached: own.flag(
    "Onko selvitys taloudellisille toimijoille kohdistuvista toimista liitetty?",
    "Har en utredning om åtgärder som riktas till ekonomiska aktörer bifogats?",
    "Is the statement on measures for economic entities attached?",
  ),
};
