// What the types of the lifecycle cost whoever uses them: counts the compiler's instantiations over a small consumer.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const most = 100_000;
const consumer = `import { type KaariCommand, projectLife } from "@kaari/core/lifecycle";
const command: KaariCommand<"PayAdvance"> = {
  id: "c1",
  stream: "p1",
  type: "PayAdvance",
  at: "2026-01-01T09:00:00Z",
  on: "2026-01-01",
  actor: { role: "authority", id: "a1" },
  data: { amount: 100 },
};
const decision = projectLife.decide(command, projectLife.initial);
export const told = decision.accepted ? decision.events.map(({ type }) => type) : decision.refusal.kind;
export const stage = projectLife.replay([]).stage;
`;

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(root, "examples", "type-cost-"));
try {
  writeFileSync(join(folder, "consumer.ts"), consumer);
  const compilerOptions = {
    noEmit: true,
    module: "nodenext",
    target: "es2024",
    strict: true,
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["consumer.ts"] }));
  const tsc = join(root, "node_modules", "typescript", "bin", "tsc");
  const said = execFileSync(process.execPath, [tsc, "-p", folder, "--extendedDiagnostics"], { encoding: "utf8" });
  const count = Number(/Instantiations:\s+(\d+)/.exec(said)?.[1] ?? Number.NaN);
  console.log(`types of the lifecycle: ${count} instantiations in a small program (at most ${most})`);
  if (!(count < most)) process.exitCode = 1;
} catch (error) {
  console.error(error.stdout ?? error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
