/** What must not stand in any tracked file. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const self = "test/words.test.ts";
const lockfiles = ["package-lock.json", "tools/node/package-lock.json"];
const tracked = execFileSync("git", ["-c", "safe.directory=*", "ls-files", "-z"], { encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && path !== self && existsSync(path));

const forbidden: ReadonlyArray<readonly [what: string, pattern: RegExp]> = [
  ["a path of one machine", /(?<![\w.*/])\/(?:work|root|home|Users|tmp|var)\/\w|[A-Z]:\\\w/],
  ["a registry's host", /https?:\/\/[\w.-]*(?:registry|npmjs|npmmirror|artifactory|verdaccio|nexus)[\w.-]*/i],
  ["an address on one machine", /\blocalhost:\d|\b127\.0\.0\.1\b/],
  ["a merge that was not finished", /^(?:<{7}|>{7}) /],
  ["talk of how it was made", /\bsessions?\b/i],
];

it("finds tracked files", () => {
  expect(tracked).toContain("package.json");
});

it.each(forbidden)("no file holds %s", (_what, pattern) => {
  const found = tracked.flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [])),
  );
  expect(found).toEqual([]);
});

describe.each(lockfiles)("%s", (lockfile) => {
  it("names no registry", () => {
    expect(readFileSync(lockfile, "utf8")).not.toMatch(/"resolved": "http/);
  });
});
