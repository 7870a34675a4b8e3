/** Histories recorded by each version of the events; every later version replays them to the project they made then. */
import { readdirSync, readFileSync } from "node:fs";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { events } from "../kaari/events.ts";
import { parseHistory } from "../schema/parse-history.ts";

const folder = new URL("test-data/", import.meta.url);
const versions = readdirSync(folder);

const linesOf = (file: string): ReadonlyArray<unknown> =>
  readFileSync(new URL(file, folder), "utf8")
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));

describe.each(versions)("%s", (version) => {
  const histories = readdirSync(new URL(version, folder)).filter((name) => name.endsWith(".ndjson"));

  it.each(histories)("%s replays to the project that it made", (name) => {
    const reading = parseHistory(linesOf(`${version}/${name}`));
    expect(Result.isFailure(reading) ? reading.failure : []).toEqual([]);
    const { project } = Result.getOrThrow(reading);
    const golden: unknown = JSON.parse(
      readFileSync(new URL(`${version}/${name.replace("ndjson", "project.json")}`, folder), "utf8"),
    );
    // What later versions know besides is not compared.
    expect(JSON.parse(JSON.stringify(project))).toMatchObject(golden as object);
  });
});

it("version 1 has every event", () => {
  const names = readdirSync(new URL("version-1/", folder)).filter((name) => name.endsWith(".ndjson"));
  const happened = new Set(
    names.flatMap((name) => linesOf(`version-1/${name}`).map((line) => (line as { readonly type: string }).type)),
  );
  expect(events.filter((event) => !happened.has(event))).toEqual([]);
});
