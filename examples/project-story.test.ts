import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { expect, it } from "vitest";
import { recordingHost } from "../packages/cli/src/recording-host.ts";
import { tellProject } from "./project-story.ts";

const cwd = fileURLToPath(new URL(".", import.meta.url));

const told = async (colour: boolean) => {
  const host = recordingHost(cwd);
  const code = await tellProject("story/open-village-house.yaml", { ...host, stdout: { ...host.stdout, colour } });
  return { code, ...host.written };
};

it("a project is told from the first advice to the archive", async () => {
  const { code, out, error } = await told(false);
  expect([code, error]).toEqual([0, ""]);
  await expect(out).toMatchFileSnapshot("story/open-village-house.txt");
});

it("no line is wider than 80 columns, and colour changes no word", async () => {
  const [plain, coloured] = [await told(false), await told(true)];
  expect(plain.out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(coloured.out).not.toBe(plain.out);
  expect(stripVTControlCharacters(coloured.out)).toBe(plain.out);
});

it("what is granted, paid and cleared adds up to the cent", async () => {
  const text = (await told(false)).out.replaceAll(/\s/g, " ");
  const cents = (amount: string) => Number(amount.replaceAll(/[^\d]/g, ""));
  const amounts = (before: string) =>
    [...text.matchAll(new RegExp(`${before} ([\\d ]+,\\d\\d) €`, "g"))].map(([, amount = ""]) => cents(amount));
  const sum = (all: ReadonlyArray<number>) => all.reduce((total, amount) => total + amount, 0);
  expect(sum(amounts("Ennakkoa kuitattiin"))).toBe(15_120_00);
  expect(sum(amounts("maksettiin").slice(0, 3)) + 15_120_00).toBe(amounts("Myönnettiin [^,]+,\\d\\d €, maksettiin")[0]);
});

it("thirty lines of TypeScript follow a project", () => {
  const file = new URL("follow-a-project.ts", import.meta.url);
  expect(readFileSync(file, "utf8").trimEnd().split("\n").length).toBeLessThanOrEqual(31);
  const args = ["--conditions=@kaari/source", fileURLToPath(file)];
  expect(execFileSync(process.execPath, args, { encoding: "utf8" })).toBe(
    [
      "An idea was sketched",
      "An application was opened",
      "The application was revised",
      "“Submit the application” waits for this to be done first: Strong electronic identification in EURA 2021. Record it as done.",
      "",
    ].join("\n"),
  );
});
