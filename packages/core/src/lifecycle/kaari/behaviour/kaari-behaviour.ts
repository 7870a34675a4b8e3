import type { Behaviour } from "../../engine/behaviour.ts";
import { noProject, type Project } from "../project.ts";
import type { Reason } from "../reasons.ts";
import type { KaariNames } from "../transition.ts";
import { application } from "./application.ts";
import { change } from "./change.ts";
import { claim } from "./claim.ts";
import { closure } from "./closure.ts";
import { decision } from "./decision.ts";
import { dissemination } from "./dissemination.ts";
import { idea } from "./idea.ts";
import { implementation } from "./implementation.ts";
import { midTermReview } from "./mid-term-review.ts";
import { scoring } from "./scoring.ts";
import { startUp } from "./start-up.ts";

/** What core's lifecycle knows besides its table: the records of a project, and the machines that run beside its stage. */
export const kaariBehaviour: Behaviour<KaariNames, Project, Reason> = {
  initial: noProject,
  openGates: ["idea", "mid-term", "dissemination"],
  ready: {
    ...application.ready,
    ...scoring.ready,
    ...decision.ready,
    ...startUp.ready,
    ...implementation.ready,
    ...closure.ready,
    ...dissemination.ready,
  },
  rule: {
    ...application.rule,
    ...scoring.rule,
    ...decision.rule,
    ...startUp.rule,
    ...implementation.rule,
    ...claim.rule,
    ...change.rule,
    ...midTermReview.rule,
    ...closure.rule,
    ...dissemination.rule,
  },
  evolve: {
    ...idea.evolve,
    ...application.evolve,
    ...scoring.evolve,
    ...decision.evolve,
    ...startUp.evolve,
    ...implementation.evolve,
    ...claim.evolve,
    ...change.evolve,
    ...midTermReview.evolve,
    ...closure.evolve,
    ...dissemination.evolve,
  },
  schemas: {},
};
