/** Checks the invented applications and lives a project with the command's own code, and prints it all in Finnish. */
import { fileURLToPath } from "node:url";
import { processHost } from "../packages/cli/src/process-host.ts";
import { run } from "../packages/cli/src/run.ts";
import { tellProject } from "./project-story.ts";

const host = { ...processHost(), cwd: fileURLToPath(new URL(".", import.meta.url)) };
const filed = [
  "village-house.yaml",
  "six-faults.yaml",
  "three-regions.yaml",
  "sole-trader.json",
  "advance-above-limit.yaml",
];
const claims = ["in-order.yaml", "to-be-cut.yaml", "cut.yaml"];

const inFinnish = ["check", "--lang", "fi", "--on"];

const codes = [
  await run(["check", "--lang", "fi", "--on", "2026-02-20", "--gate", "idea", "applications/early-idea.yaml"], host),
  await run(
    ["check", "--lang", "fi", "--on", "2026-05-11", "--submitted", ...filed.map((name) => `applications/${name}`)],
    host,
  ),
  await run([...inFinnish, "2027-09-20", "--gate", "change", "--submitted", "projects/change-of-village.yaml"], host),
  await run([...inFinnish, "2029-02-21", "--gate", "closure", "--submitted", "projects/final-report.yaml"], host),
  await run(
    ["check", "--lang", "fi", "--on", "2027-06-25", "--gate", "claim", "--submitted"].concat(
      claims.map((name) => `claims/${name}`),
    ),
    host,
  ),
];
await host.stdout.write("\n");
codes.push(await tellProject("story/open-village-house.yaml", host));
// Obstacles are what some of them are about; an application that cannot be read is not.
process.exitCode = Math.max(...codes) > 2 ? 1 : 0;
