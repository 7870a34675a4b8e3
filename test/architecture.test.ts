/** The layers of core, and what each may import. Change these tables before the code. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, relative } from "node:path";
import { describe, expect, it } from "vitest";
import { files, type Import, readSource, tests } from "./source.ts";

const core = "packages/core/src";

/** Each layer may import the layers before it. */
const layers = [
  "primitives",
  "domain",
  "feel",
  "compiled",
  "rules",
  "lifecycle",
  "ports",
  "plugins",
  "runtime",
  "testing",
];

/** Doors of a layer beside its index: what only building needs, so that no bundle of the others brings it along. */
const sideDoors = new Set(["feel/emit/index.ts"]);

const pureEverywhere = ["effect/Result", "effect/Data", "ts-pattern"];

/** Layers that see no clock, no I/O and no randomness, and the outside names open to each. */
const pure: Readonly<Record<string, ReadonlyArray<string>>> = {
  primitives: ["zod", "fastest-levenshtein", "canonicalize", "@noble/hashes"],
  domain: ["zod"],
  feel: ["lezer-feel", "decimal.js", "re2js"],
  compiled: [],
  rules: ["zod", "canonicalize", "intl-messageformat", "@formatjs/icu-messageformat-parser"],
  lifecycle: ["zod"],
};

const clockAndChance = ["Date.now", "new Date()", "Date()", "Math.random"];
const world = ["process", "fetch", "globalThis", "performance", "crypto", "console", "require()"];
const timers = ["setTimeout", "setInterval", "setImmediate", "queueMicrotask"];
const impure = [...clockAndChance, ...world, ...timers];

const layerOf = (path: string) => relative(core, path).split("/")[0] ?? "";
const isDoor = (path: string) =>
  relative(core, path) === `${layerOf(path)}/index.ts` || sideDoors.has(relative(core, path));
const isOpen = (name: string, open: ReadonlyArray<string>) =>
  open.some((allowed) => name === allowed || (allowed.startsWith("@") && name.startsWith(`${allowed}/`)));

const coreSources = files(`${core}/*/**/*.ts`, tests).map(readSource);
const allSources = files("packages/*/src/**/*.ts", tests).map(readSource);

it("places every folder of core in the table of layers", () => {
  const folders = readdirSync(core, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => !layers.includes(name))).toEqual([]);
});

describe.each(coreSources)("$file", ({ file, imports, uses }) => {
  const layer = layerOf(file);
  const ours = imports.flatMap(({ path }) => path ?? []);
  const open = pure[layer];

  it("imports only its own layer and those before it", () => {
    const later = ours.filter((path) => layers.indexOf(layerOf(path)) > layers.indexOf(layer));
    expect([...later, ...ours.filter((path) => !layers.includes(layerOf(path)))]).toEqual([]);
  });

  it("crosses layers through index.ts", () => {
    const across = ours.filter((path) => layerOf(path) !== layer);
    expect(across.filter((path) => !isDoor(path))).toEqual([]);
  });

  it.runIf(open !== undefined)("imports only what is open to a pure layer", () => {
    const outside = imports.filter(({ path }) => path === undefined).map(({ name }) => name);
    expect(outside.filter((name) => !isOpen(name, [...pureEverywhere, ...(open ?? [])]))).toEqual([]);
  });

  it.runIf(open !== undefined)("uses no clock, no I/O and no randomness", () => {
    expect(impure.filter((name) => uses.has(name))).toEqual([]);
  });
});

const reaches = (part: string) => (imported: Import) => imported.path?.includes(part) ?? imported.name.includes(part);

const { exports: ofCore } = JSON.parse(readFileSync("packages/core/package.json", "utf8"));
const publicNames = new Set(Object.keys(ofCore).map((subpath) => `@kaari/core${subpath.slice(1)}`));

it.each(files("packages/{rules,plugins,dmn,cli}/src/**/*.ts").map(readSource))(
  "$file reaches core by its public name",
  ({ imports }) => {
    expect(imports.filter(reaches("/core/")).filter(({ name }) => !publicNames.has(name))).toEqual([]);
    expect(imports.filter(reaches("@kaari/core/src"))).toEqual([]);
  },
);

it.each(files("packages/rules/src/**/*.ts", tests).map(readSource))(
  "$file is data: it imports core and its own package",
  ({ imports }) => {
    const outside = imports.filter(({ path }) => path === undefined).map(({ name }) => name);
    expect(outside.filter((name) => name !== "@kaari/core" && !name.startsWith("@kaari/core/"))).toEqual([]);
  },
);

it("has no cycle of imports that run", () => {
  const next = new Map(
    allSources.map(({ file, imports }) => [
      file,
      imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ path }) => path ?? []),
    ]),
  );
  const done = new Set<string>();
  const cycles: Array<string> = [];
  const walk = (file: string, trail: ReadonlyArray<string>): void => {
    if (trail.includes(file)) cycles.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
    if (done.has(file)) return;
    done.add(file);
    for (const imported of next.get(file) ?? []) walk(imported, [...trail, file]);
  };
  for (const file of next.keys()) walk(file, []);
  expect(cycles).toEqual([]);
});

const isWritten = (path: string) => path.endsWith(".ts") && !path.includes(".generated.") && !tests.test(path);

describe("files", () => {
  const every = files("{packages,examples,bench,test,scripts}/**/*.{ts,mjs}");

  it("are named after a concept", () => {
    const vague = /^(?:utils?|helpers?|common|types|misc)\./;
    expect(every.filter((path) => vague.test(basename(path)))).toEqual([]);
    expect(every.filter((path) => /\/(?:utils?|helpers?|common|types|misc)\//.test(path))).toEqual([]);
  });

  it("are at most 350 lines long, unless generated or a table of tests", () => {
    const written = every.filter(isWritten).map(readSource);
    expect(written.filter(({ lines }) => lines > 350).map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
  });
});
