import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import * as path from "node:path";

/**
 * The folder with material too large for the repository, such as conformance suites.
 *
 * `$KAARI_SHARED` where it is set, else `shared` beside the main worktree; undefined where neither is there.
 */
export const sharedFolder = (): string | undefined => {
  const told = process.env["KAARI_SHARED"];
  const folder = told === undefined || told === "" ? besideMainWorktree() : told;
  return folder !== undefined && existsSync(folder) ? folder : undefined;
};

const besideMainWorktree = (): string | undefined => {
  try {
    const common = execFileSync("git", ["rev-parse", "--path-format=absolute", "--git-common-dir"], {
      cwd: import.meta.dirname,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return path.resolve(common.trim(), "..", "..", "shared");
  } catch {
    return undefined;
  }
};
