import { exitCode } from "../exit-code.ts";
import type { Checked } from "../output/index.ts";
import type { Counts } from "../words/index.ts";

/** Counts what applications come to. */
export const tally = (strict: boolean) => {
  const counts = { pass: 0, fail: 0, undetermined: 0, unreadable: 0, reviews: 0 };
  return {
    add: (checked: Checked): void => {
      if (checked.kind === "unreadable") {
        counts.unreadable++;
        return;
      }
      const { verdict, reviews } = checked.assessment;
      counts[verdict]++;
      counts.reviews += reviews.length;
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
