import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * The folder of material that is measured and compared against but does not belong to the project.
 *
 * `KAARI_SHARED` names it; else it is `shared` beside the main worktree. Undefined where there is none: whoever asks
 * then does without it, and says so.
 */
export const sharedFolder = (): string | undefined => {
  const folder = process.env["KAARI_SHARED"] ?? besideMainWorktree();
  return folder !== undefined && existsSync(folder) ? resolve(folder) : undefined;
};

const besideMainWorktree = (): string | undefined => {
  const cwd = import.meta.dirname;
  try {
    const gitFolder = execFileSync("git", ["rev-parse", "--git-common-dir"], {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    return resolve(dirname(resolve(cwd, gitFolder)), "..", "shared");
  } catch {
    return undefined;
  }
};
