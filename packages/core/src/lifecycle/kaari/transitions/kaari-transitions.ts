import type { KaariTransition } from "../transition.ts";
import { idea } from "./idea.ts";
import { application } from "./application.ts";
import { decision } from "./decision.ts";
import { startUp } from "./start-up.ts";
import { implementation } from "./implementation.ts";
import { midTermReview } from "./mid-term-review.ts";
import { closure } from "./closure.ts";
import { care } from "./care.ts";
import { dissemination } from "./dissemination.ts";

/** The whole table, in the order of a project's life. */
export const transitions: ReadonlyArray<KaariTransition> = [
  ...idea,
  ...application,
  ...decision,
  ...startUp,
  ...implementation,
  ...midTermReview,
  ...closure,
  ...dissemination,
  ...care,
];
