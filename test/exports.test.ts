/** Every name that users can import, committed, so that a change to it is seen. After a wanted change: npx vitest run --project house -u */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { files, readSource } from "./source.ts";

const namesOf = (file: string): ReadonlyArray<string> => {
  const { exports, passedOn } = readSource(file);
  const own = exports.map(({ name, typeOnly }) => (typeOnly ? `type ${name}` : name));
  return [...own, ...passedOn.flatMap(namesOf)];
};

/** A module with its source, one that is written when the package is built, or a file as it is. */
type Entry = string | { "@kaari/source"?: string };

const linesOf = (at: string, name: string, entry: Entry): ReadonlyArray<string> => {
  if (typeof entry === "string") return [];
  if (entry["@kaari/source"] === undefined) return [name];
  const names = new Set(namesOf(`${at}/${entry["@kaari/source"].slice(2)}`));
  return [name].concat([...names].toSorted().map((line) => `  ${line}`));
};

const subpathsOf = (name: string): ReadonlyArray<string> => {
  const at = `packages/${name}`;
  const { exports } = JSON.parse(readFileSync(`${at}/package.json`, "utf8"));
  return Object.entries<Entry>(exports).flatMap(([subpath, entry]) =>
    linesOf(at, `@kaari/${name}${subpath.slice(1)}`, entry),
  );
};

const published = files("packages/*/package.json")
  .filter((file) => "exports" in JSON.parse(readFileSync(file, "utf8")))
  .map((file) => file.split("/")[1] ?? "");

it.each(published)("@kaari/%s exports what is written down", async (name) => {
  await expect(`${subpathsOf(name).join("\n")}\n`).toMatchFileSnapshot(`exports/${name}.txt`);
});

it.each(published)("the README of @kaari/%s names every subpath", (name) => {
  const readme = readFileSync(`packages/${name}/README.md`, "utf8");
  const subpaths = subpathsOf(name).filter((line) => line.startsWith("@") && !line.includes("/built/"));
  expect(subpaths.filter((subpath) => !readme.includes(subpath))).toEqual([]);
});
