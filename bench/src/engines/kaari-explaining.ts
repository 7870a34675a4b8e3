import { assess, explain, message } from "@kaari/core";
import type { Engine } from "./engine.ts";
import { openGrantPack, questionOf } from "./kaari.ts";

/** As Kaari, and for each rule that fails its proof and its sentence in English. */
export const engine: Engine = {
  own: 24,
  prepare: () => {
    const pack = openGrantPack();
    return {
      kind: "direct",
      failing: (application) => {
        const failing: Array<string> = [];
        for (const finding of assess(pack, questionOf(application)).violated) {
          failing.push(finding.definition.id);
          explain(finding);
          message(finding, "en");
        }
        return failing;
      },
    };
  },
};
