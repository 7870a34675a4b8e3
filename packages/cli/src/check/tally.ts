import { exitCode } from "../exit-code.ts";
import type { Checked, Judged, Judgement } from "../output/index.ts";
import type { Counts } from "../words/index.ts";

const reviewsIn = ({ notable }: Judgement): number => notable.filter(({ outcome }) => outcome === "for-review").length;

/** Counts what applications come to. */
export const tally = (strict: boolean) => {
  const counts = { pass: 0, fail: 0, undetermined: 0, unreadable: 0, reviews: 0 };
  return {
    add: (checked: Checked | Judged): void => {
      switch (checked.kind) {
        case "unreadable":
          counts.unreadable++;
          break;
        case "judged":
          counts[checked.judgement.verdict]++;
          counts.reviews += reviewsIn(checked.judgement);
          break;
        case "assessed":
          counts[checked.assessment.verdict]++;
          counts.reviews += checked.assessment.reviews.length;
          break;
        default:
          checked satisfies never;
      }
    },
    counts: (): Counts => counts,
    applications: (): number => counts.pass + counts.fail + counts.undetermined + counts.unreadable,
    exitCode: (): number => {
      if (counts.unreadable > 0) return exitCode.badInput;
      if (counts.fail > 0) return exitCode.fail;
      return counts.undetermined > 0 || (strict && counts.reviews > 0) ? exitCode.undetermined : exitCode.pass;
    },
  };
};
