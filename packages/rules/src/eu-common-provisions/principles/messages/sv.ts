import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const sv: Catalogue<typeof rules> = {
  "fundamental-rights-described":
    "I ansökan anges inte hur EU:s stadga om de grundläggande rättigheterna följs. Beskriv det: stadgan beaktas i urvalskriterierna.",
  "gender-equality-described":
    "I ansökan anges inte hur jämställdheten mellan könen främjas. Beskriv det: urvalskriterierna ska säkerställa jämställdhet.",
  "non-discrimination-described":
    "I ansökan anges inte hur diskriminering på grund av kön, ras eller etniskt ursprung, religion eller övertygelse, funktionsnedsättning, ålder eller sexuell läggning förhindras. Beskriv det.",
  "accessibility-described":
    "I ansökan anges inte hur tillgängligheten för personer med funktionsnedsättning beaktas. Beskriv det: urvalskriterierna ska säkerställa tillgänglighet.",
  "sustainable-development-described":
    "I ansökan anges inte hur hållbar utveckling främjas. Beskriv det: hållbar utveckling beaktas i urvalskriterierna.",
  "no-significant-harm":
    "Enligt ansökan orsakar projektet betydande skada för miljön, eller så har frågan lämnats öppen. Fonderna följer principen om att inte orsaka betydande skada: kontrollera vilken skadan är och om den kan undvikas.",
};
