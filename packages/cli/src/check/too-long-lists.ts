import type { TooManySteps } from "@kaari/core";
import type { Fault } from "../input/index.ts";

const sentences = {
  fi: (rule: string) => `luettelot ovat liian pitkiä säännölle ${rule}. Lyhennä niitä.`,
  sv: (rule: string) => `listorna är för långa för regeln ${rule}. Förkorta dem.`,
  en: (rule: string) => `the lists are too long for rule ${rule}. Shorten them.`,
};

/** The lists of an application are too long for a rule that goes through lists within lists. */
export const tooLongLists = ({ rule }: TooManySteps): Fault => ({
  expected: `lists short enough for rule ${rule}`,
  found: "longer lists",
  advice: "Shorten them.",
  sentence: (locale) => sentences[locale](rule),
});
