import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a program of the bench in a process of its own and reads its answer. @throws Error when it fails */
export const answerOf = (program: string, ...words: ReadonlyArray<string>): unknown => {
  const file = fileURLToPath(new URL(program, import.meta.url));
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ["--conditions=@kaari/source", "--disable-warning=ExperimentalWarning", file, ...words],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`Expected an answer of ${[program, ...words].join(" ")}, found:\n${stderr}`);
  return JSON.parse(stdout) as unknown;
};
