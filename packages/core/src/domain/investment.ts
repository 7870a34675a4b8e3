import { own } from "./fact.ts";

/** What is asked of a project that buys, builds or invests. */
export const investment = {
  infrastructureOrProductiveInvestment: own.flag(
    "Sisältääkö hanke infrastruktuuri- tai tuotannollisia investointeja?",
    "Innehåller projektet investeringar i infrastruktur eller produktiva investeringar?",
    "Does it include infrastructure or productive investment?",
  ),
  physicalInvestmentOrEquipment: own.flag(
    "Sisältääkö hanke fyysisiä investointeja tai laitehankintoja?",
    "Innehåller projektet fysiska investeringar eller anskaffning av utrustning?",
    "Does it include physical investment or purchased equipment?",
  ),
  operationSecured: own.flag(
    "Ovatko investoinnin käytön ja ylläpidon voimavarat olemassa?",
    "Finns resurser för drift och underhåll av investeringen?",
    "Are resources for operation and maintenance secured?",
  ),
  environmentalAssessmentRequired: own.flag(
    "Edellyttääkö hanke ympäristövaikutusten arviointia?",
    "Kräver projektet en miljökonsekvensbedömning?",
    "Does the project need an environmental impact assessment?",
  ),
  environmentalAssessmentDone: own.flag(
    "Onko ympäristövaikutusten arviointi tehty?",
    "Har miljökonsekvensbedömningen gjorts?",
    "Has the environmental impact assessment been made?",
  ),
  infrastructureLifeYears: own.count(
    "Kuinka monta vuotta infrastruktuurin odotetaan kestävän?",
    "Hur många år väntas infrastrukturen hålla?",
    "Expected life of the infrastructure in years",
  ),
  climateProofed: own.flag(
    "Onko infrastruktuurin ilmastokestävyys varmistettu?",
    "Har infrastrukturens klimatsäkring säkerställts?",
    "Is the infrastructure climate-proofed?",
  ),
  environmentProtection: own.flag(
    "Onko kyse ympäristön laadun suojelusta?",
    "Gäller det skydd av miljöns kvalitet?",
    "Does the project conserve environmental quality?",
  ),
};
