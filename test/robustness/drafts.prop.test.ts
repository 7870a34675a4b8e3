import { assess, type Assessment, compilePack, type Gate, parseCaseFile, type World } from "@kaari/core";
import { esfPlusFinlandCitizens, packs } from "@kaari/rules";
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftOf, type Path, removable } from "./drafts.ts";
import { exampleFiles, groupFile, singleFile } from "./files.ts";

const compiled = Result.getOrThrow(compilePack(esfPlusFinlandCitizens, { packs }));
const runs = 500;

const gates = fc.constantFrom<Gate>("idea", "submission", "decision");
const worlds = fc.constantFrom<World>("open", "closed");
const files = fc.oneof(
  { arbitrary: fc.constantFrom<unknown>(singleFile, groupFile), weight: 2 },
  { arbitrary: fc.constantFrom(...exampleFiles), weight: 1 },
);
/** A file, and two drafts of it: the second holds all that the first does, and more. */
const drafts = files.chain((file) =>
  fc
    .subarray([...removable(file)])
    .chain((leftOut) =>
      fc
        .subarray(leftOut)
        .map((fewer): readonly [unknown, ReadonlyArray<Path>, ReadonlyArray<Path>] => [file, leftOut, fewer]),
    ),
);

const ask = (file: unknown, gate: Gate, world: World): Assessment =>
  assess(compiled, { gate, world, on: "2026-11-25", facts: Result.getOrThrow(parseCaseFile(file)) });

const outcomes = ({ findings }: Assessment): ReadonlyArray<string> =>
  findings.map(({ rule, part, outcome }) => `${rule} ${part ?? "-"} ${outcome}`);

/** What the fuller file says otherwise, where the draft was definite. */
const contradictions = (draft: Assessment, fuller: Assessment): ReadonlyArray<string> => {
  const [said, says] = [outcomes(draft), outcomes(fuller)];
  return said.flatMap((line, index) =>
    line === says[index] || line.endsWith(" undetermined") ? [] : [`${line}, then ${says[index] ?? "nothing"}`],
  );
};

describe("a draft in an open world", () => {
  it("is told nothing that the complete application contradicts", () => {
    fc.assert(
      fc.property(drafts, gates, ([file, leftOut], gate) => {
        expect(contradictions(ask(draftOf(file, leftOut), gate, "open"), ask(file, gate, "open"))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it("learns from another fact, and never loses what was certain", () => {
    fc.assert(
      fc.property(drafts, gates, ([file, leftOut, fewer], gate) => {
        const [draft, fuller] = [draftOf(file, leftOut), draftOf(file, fewer)];
        expect(contradictions(ask(draft, gate, "open"), ask(fuller, gate, "open"))).toEqual([]);
      }),
      { numRuns: runs },
    );
  });
});

/** The same file with the names of its facts in another order. */
const reordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reordered(member)]),
  );
};

describe("the same question", () => {
  it("gets the same answer again", () => {
    fc.assert(
      fc.property(drafts, gates, worlds, ([file, leftOut], gate, world) => {
        const draft = draftOf(file, leftOut);
        expect(JSON.stringify(ask(draft, gate, world))).toBe(JSON.stringify(ask(draft, gate, world)));
      }),
      { numRuns: runs / 10 },
    );
  });

  it("gets the same answer in whatever order the facts are written", () => {
    fc.assert(
      fc.property(drafts, gates, worlds, ([file, leftOut], gate, world) => {
        const draft = draftOf(file, leftOut);
        expect(JSON.stringify(ask(reordered(draft), gate, world))).toBe(JSON.stringify(ask(draft, gate, world)));
      }),
      { numRuns: runs / 10 },
    );
  });
});
