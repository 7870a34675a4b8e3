import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectLife } from "@kaari/core/lifecycle";
import { parseCommand } from "@kaari/core/lifecycle/schema";
import * as Result from "effect/Result";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { holding } from "./write-events.ts";

const folders: Array<string> = [];
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-events-"));
  folders.push(folder);
});
afterAll(() => Promise.all(folders.map((one) => rm(one, { recursive: true }))));

const idea = (title: string) => {
  const [on, at, actor] = ["2026-01-14", "2026-01-14T10:00:00Z", { role: "coordinator", id: "c" }];
  const command = parseCommand({ id: title, stream: "p", type: "SketchIdea", on, at, actor, data: { title } });
  const decision = projectLife.decide(Result.getOrThrow(command), projectLife.initial);
  if (!decision.accepted) throw new Error("expected an idea to be accepted");
  return decision.events;
};
const alphabetically = (one: string, other: string): number => one.localeCompare(other);
const path = () => join(folder, "p.ndjson");
const present = async () => {
  try {
    return await readFile(path());
  } catch {
    return undefined;
  }
};

describe("a file that several write", () => {
  it("holds the events of each, and no other file is left", async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `Idea ${index}`);
    await Promise.all(
      titles.map((title) => holding("p.ndjson", folder, async (file) => file.add(await present(), idea(title)))),
    );
    const lines = (await readFile(path(), "utf8")).trimEnd().split("\n");
    expect(lines.map((line) => JSON.parse(line).data.title).toSorted(alphabetically)).toEqual(
      titles.toSorted(alphabetically),
    );
    expect(await readdir(folder)).toEqual(["p.ndjson"]);
  });

  it("is at once free for the next, whose hold is not broken", async () => {
    await holding("p.ndjson", folder, async (file) => {
      await file.add(undefined, idea("Kylätalo"));
      await writeFile(`${path()}.writing`, "theirs");
    });
    expect(await readFile(`${path()}.writing`, "utf8")).toBe("theirs");
  });

  it("is left as it was when another changed it since it was read", async () => {
    const add = holding("p.ndjson", folder, async (file) => {
      await writeFile(path(), "mine\n");
      await file.add(undefined, idea("Kylätalo"));
    });
    await expect(add).rejects.toThrow("found it changed by something else. Nothing was written: try again.");
    expect(await readFile(path(), "utf8")).toBe("mine\n");
    expect(await readdir(folder)).toEqual(["p.ndjson"]);
  });

  it.each([
    ["taken away", () => rm(`${path()}.writing`), []],
    [
      "made anew by another",
      async () => {
        await rm(`${path()}.writing`);
        await writeFile(`${path()}.writing`, "theirs");
      },
      ["p.ndjson.writing"],
    ],
  ])("is left as it was when what keeps others out is %s", async (_, meddle, left) => {
    const add = holding("p.ndjson", folder, async (file) => {
      await meddle();
      await file.add(undefined, idea("Kylätalo"));
    });
    await expect(add).rejects.toThrow("found it taken away. Nothing was written: try again.");
    expect(await readdir(folder)).toEqual(left);
  });
});
