import { expect, it } from "vitest";
import { recordingHost } from "./recording-host.ts";
import { run } from "./run.ts";

const helpOf = async (words: ReadonlyArray<string>): Promise<string> => {
  const host = recordingHost(".", { columns: 80 });
  expect(await run([...words, "--help"], host)).toBe(0);
  return host.written.out;
};

/** Words of the commands below one, as its help names them. */
const below = (help: string): ReadonlyArray<string> => {
  const [, commands = ""] = /^Commands:\n((?: {2}.*\n)+)/m.exec(help) ?? [];
  return [...commands.matchAll(/^ {2}([a-z][a-z-]*)/gm)].map(([, name = ""]) => name).filter((name) => name !== "help");
};

const everyHelp = async (words: ReadonlyArray<string> = []): Promise<ReadonlyArray<readonly [string, string]>> => {
  const help = await helpOf(words);
  const under = await Promise.all(below(help).map((name) => everyHelp([...words, name])));
  return [[words.join(" "), help], ...under.flat()];
};

it("the help of every command fits a window of 80 columns, but for examples to copy", async () => {
  const helps = await everyHelp();
  expect(helps.length).toBeGreaterThan(25);
  const wide = helps.flatMap(([words, help]) =>
    help
      .split("\n")
      .filter((line) => line.length > 80 && !line.startsWith("  kaari "))
      .map((line) => `${words}: ${line}`),
  );
  expect(wide).toEqual([]);
});
