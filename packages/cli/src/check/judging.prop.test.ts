import { exampleFacts, openPack } from "@kaari/core";
import { packs } from "@kaari/rules";
import { esfPlusFinlandCitizens } from "@kaari/rules/esf-plus-finland-citizens";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { applicationsIn } from "../input/index.ts";
import { verdictsReport } from "../output/index.ts";
import { callFinder } from "./calls.ts";
import { caseOnLine } from "./case-on-line.ts";
import { judgeBy } from "./judge.ts";
import { judging } from "./judging.ts";

const pack = openPack(esfPlusFinlandCitizens, { packs });

const texts = pack.merged.layers.flatMap((layer) =>
  (layer.examples ?? []).flatMap((example) => {
    const json = JSON.stringify(exampleFacts(layer, example));
    return [json, json, json.replaceAll('":', '": '), json.replaceAll('":', '" :')].map((text) => Buffer.from(text));
  }),
);

/** Bytes and pieces that mean something in JSON, and some that mean nothing anywhere. */
const pieces = fc.constantFrom<string | ReadonlyArray<number>>(
  ...'{ } [ ] " , : \\ \\u0061 \\ud800 - . 0 00 1e3 1E400 null true NaN 1234567890123456 0.1234567890123456 // ä \u2013 😀'.split(
    " ",
  ),
  ..." |\t|\r|\u0000|\u0007|\u00a0|\ufeff|\u2028".split("|"),
  '"title":"x",',
  '"__proto__":{},',
  '"constructor":1,',
  '"application":{},',
  '"parts":[{"application":{}}],',
  [0xff],
  [0xc3],
  [0xed, 0xa0, 0x80],
);

const edits = fc.array(fc.record({ at: fc.nat(), left: fc.nat({ max: 2 }), put: pieces }), { maxLength: 2 });

const edited = (text: Buffer, { at, left, put }: { at: number; left: number; put: string | ReadonlyArray<number> }) => {
  const from = at % (text.length + 1);
  return Buffer.concat([text.subarray(0, from), Buffer.from(put as string), text.subarray(from + left)]);
};

/** Well-formed lines, and lines damaged anywhere. */
const lines = fc
  .tuple(fc.constantFrom(...texts), edits)
  .map(([text, all]) => all.reduce(edited, text))
  .filter((text) => !text.includes(10));

async function* streamOf(all: ReadonlyArray<Buffer>): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.concat(all.flatMap((line) => [line, Buffer.from("\n")])));
}

it("judges every line as if it had been read in the usual way", { timeout: 60_000 }, async () => {
  const run = { gate: "submission", on: "2026-11-25", world: "open" } as const;
  const withCall = await callFinder({ id: undefined, names: ["-"] }, [], import.meta.dirname);
  const judge = judging(judgeBy(pack, run, undefined), withCall);
  const told = verdictsReport();
  const counts = { quickly: 0, usually: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(lines, { minLength: 1, maxLength: 20 }), async (all) => {
      const asked = { names: ["-"], form: "ndjson", cwd: import.meta.dirname, stdin: streamOf(all) } as const;
      for await (const given of applicationsIn(asked))
        for (const each of given) {
          // oxlint-disable-next-line no-await-in-loop -- one after another
          const [one, usual] = await Promise.all([judge(each), judge({ ...each, json: undefined })]);
          expect(told.application(one)).toBe(told.application(usual));
          if (each.json !== undefined && caseOnLine(each.json) !== undefined) counts.quickly++;
          else counts[usual.kind === "judged" ? "usually" : "refused"]++;
        }
    }),
    { numRuns: 60 },
  );
  expect(Math.min(...Object.values(counts))).toBeGreaterThan(10);
});
