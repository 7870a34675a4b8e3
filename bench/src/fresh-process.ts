import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Taken } from "./peak.ts";

/** The folder of the repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A program of the bench. */
export const programOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Runs a program of the bench in a process of its own, with flags for Node, and reads its answer. @throws Error when it fails */
export const answerOf = (
  name: string,
  words: ReadonlyArray<string> = [],
  flags: ReadonlyArray<string> = [],
): unknown => {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [...flags, "--conditions=@kaari/source", "--disable-warning=ExperimentalWarning", programOf(name), ...words],
    { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`Expected an answer of ${[name, ...words].join(" ")}, found:\n${stderr}`);
  return JSON.parse(stdout) as unknown;
};

/** A process that ended. */
export interface Ended extends Taken {
  readonly status: number | null;
}

/** An open file, nothing, or what `cat` puts into a pipe. */
type Input = number | "ignore" | { readonly pipedFrom: string };

/** Runs Node with `words` and tells what the process took; nobody reads its output. @throws Error when killed */
export const takenBy = (words: ReadonlyArray<string>, input: Input = "ignore"): Ended => {
  const all = ["--import", programOf("./peak.ts"), ...words];
  const [program, args, stdin] =
    typeof input === "object"
      ? ([
          "sh",
          ["-c", 'file="$1"; shift; cat "$file" | "$@"', "sh", input.pipedFrom, process.execPath, ...all],
          "ignore",
        ] as const)
      : ([process.execPath, all, input] as const);
  const { output, signal, status } = spawnSync(program, args, {
    cwd: root,
    encoding: "utf8",
    stdio: [stdin, "ignore", "ignore", "pipe"],
  });
  const taken = output[3];
  if (!taken)
    throw new Error(`Expected ${words.join(" ")} to tell what it took, found it ended by ${signal ?? status}.`);
  return { ...(JSON.parse(taken) as Taken), status };
};
