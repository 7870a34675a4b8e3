/** Measures the questions of drafts in a process of its own: `node measure-drafts.ts NAME PLAN`, the answer in JSON. */
import type { GrantApplication } from "./application.ts";
import { benchApplications } from "./bench-applications.ts";
import { draftsOf } from "./drafts.ts";
import { drafting } from "./engines/drafting.ts";
import { measure, type Plan } from "./rounds.ts";

const [name = "", planText = ""] = process.argv.slice(2);
const known = Object.entries(drafting).find(([each]) => each === name)?.[1];
if (known === undefined) throw new RangeError(`Expected one of ${Object.keys(drafting).join(", ")}, found ${name}.`);
// Written and read again, as drafts arrive.
const drafts = JSON.parse(
  JSON.stringify(draftsOf((await benchApplications()).slice(0, known.drafts))),
) as ReadonlyArray<GrantApplication>;
const failing = known.asking();
for (const draft of drafts) failing(draft);
console.log(
  JSON.stringify(
    await measure({ kind: "direct", failing }, drafts, Math.min(drafts.length, 250), JSON.parse(planText) as Plan),
  ),
);
