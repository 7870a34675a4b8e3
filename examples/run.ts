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

const call = ["--call", "applications/calls/itasuomi-2026-kevat.yaml"];

const checked = async (on: string, gate: string, ...words: ReadonlyArray<string>): Promise<number> => {
  const code = await run(["check", "--lang", "fi", "--on", on, "--gate", gate, ...words], host);
  await host.stdout.write("\n");
  return code;
};

const codes = [
  await checked("2026-02-20", "idea", "applications/early-idea.yaml"),
  await checked("2026-05-11", "submission", "--submitted", ...filed.map((name) => `applications/${name}`)),
  await checked("2027-09-20", "change", "--submitted", ...call, "projects/change-of-village.yaml"),
  await checked("2029-02-21", "closure", "--submitted", ...call, "projects/final-report.yaml"),
  await checked("2027-06-25", "claim", "--submitted", ...call, ...claims.map((name) => `claims/${name}`)),
];
codes.push(await tellProject("story/open-village-house.yaml", host));
// Obstacles are what some of them are about; an application that cannot be read is not.
process.exitCode = Math.max(...codes) > 2 ? 1 : 0;
