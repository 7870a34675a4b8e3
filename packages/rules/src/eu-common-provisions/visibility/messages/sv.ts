import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "communication-planned":
    "I ansökan anges inte hur projektet och EU-stödet kommuniceras. Stödmottagaren ska beskriva projektet på nätet och nämna EU-stödet i allt material för allmänheten och deltagarna: planera kommunikationen redan nu.",
  "plaque-planned":
    "Projektet innehåller fysiska investeringar eller anskaffad utrustning och de totala kostnaderna {total} överstiger gränsen {threshold}. Kontrollera att en permanent skylt med EU-emblemet har planerats.",
  "communication-event-planned":
    "De totala kostnaderna är {total} (gräns {threshold}) eller projektet är av strategisk betydelse. Kontrollera att ett kommunikationsevenemang eller en kommunikationsaktivitet har planerats där kommissionen och den förvaltande myndigheten involveras i god tid.",
  "decision-asks-for-visibility":
    "I beslutet saknas ett villkor om kommunikation. Lägg till ett: stödmottagaren ska använda EU-emblemet och nämna EU-stödet.",
};
