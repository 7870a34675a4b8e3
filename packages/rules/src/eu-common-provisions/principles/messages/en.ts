import type { Catalogue } from "@kaari/core";
import type { rules } from "../rules.ts";

export const en: Catalogue<typeof rules> = {
  "fundamental-rights-described":
    "The application does not say how the EU Charter of Fundamental Rights is respected. Describe it: the selection criteria take it into account.",
  "gender-equality-described":
    "The application does not say how gender equality is promoted. Describe it: the selection criteria must ensure it.",
  "non-discrimination-described":
    "The application does not say how discrimination based on sex, racial or ethnic origin, religion or belief, disability, age or sexual orientation is prevented. Describe it.",
  "accessibility-described":
    "The application does not say how accessibility for persons with disabilities is taken into account. Describe it: the selection criteria must ensure it.",
  "sustainable-development-described":
    "The application does not say how sustainable development is promoted. Describe it: the selection criteria take it into account.",
  "no-significant-harm":
    "The application says, or leaves open, that the project does significant harm to the environment. The funds follow the principle of doing no significant harm: check what the harm is and whether it can be avoided.",
};
