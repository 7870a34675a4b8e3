import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "esf-land-and-infrastructure":
    "I kostnaderna ingår {amount} för mark eller byggnader. ESF+ finansierar inte köp av mark eller fastigheter och inte infrastruktur: stryk dessa kostnader.",
  "esf-equipment":
    "I kostnaderna ingår {amount} för utrustning eller maskiner. ESF+ finansierar möbler, utrustning och fordon endast om de är nödvändiga för målet, avskrivs helt eller är billigast att köpa: kontrollera vilket av dessa villkor som uppfylls.",
  "esf-allowances-in-kind":
    "I finansieringsplanen ingår naturaprestationer på {inKind}. I ett ESF+-projekt kan löner eller ersättningar som en tredje part betalar till deltagare godtas som naturaprestation: kontrollera att det är fråga om sådana.",
  "esf-usual-pay":
    "{posts, plural, one {Lönen för # befattning är högre} other {Lönerna för # befattningar är högre}} än vad sökanden vanligen betalar för motsvarande uppgifter. Personalkostnader är stödberättigande endast upp till den vanliga eller den lagstadgade lönen: sänk lönen i kostnadskalkylen.",
};
