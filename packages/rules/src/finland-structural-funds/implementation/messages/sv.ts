import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv = {
  "regional-committee-support":
    "Projektet är regionalt och betydande med tanke på landskapets utveckling eller till sina kostnader. Stöd kan inte beviljas om landskapets samarbetsgrupp inte har förordat projektet. Begär samarbetsgruppens utlåtande; stöd kan beviljas endast om det är förordande.",
  "departure-from-regional-statement":
    "Samarbetsgruppen har förordat projektet, men enligt beslutet beviljas inget stöd. Avvikelse från ett förordande utlåtande är möjlig endast om stödet skulle strida mot lag eller projektet inte följer programmet. Kontrollera grunden och ge samarbetsgruppen motiverad information före beslutet.",
  "pooled-regional-council":
    "Som beslutsfattare anges {authority}. Dess uppgifter som förmedlande organ är samlade till Nylands förbund, så Nylands förbund fattar beslutet.",
} as const satisfies Catalogue<typeof rules>;
