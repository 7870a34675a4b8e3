import * as fc from "fast-check";
import { expect, it } from "vitest";
import { Document, isScalar, parse, parseDocument, type Scalar } from "yaml";
import * as Result from "effect/Result";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";

const words = fc.stringMatching(/^[a-z"'\\#:<>=.€ä-]{1,8}$/);
const texts = fc
  .array(fc.oneof(words, fc.constantFrom(" ", "\n", "  ", "\n  ", "\t")), { minLength: 1, maxLength: 12 })
  .map((parts) => `a${parts.join("")}z`);
const types = fc.constantFrom<Scalar.Type>("PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED");

it("names the line and column of every sign of a text, however YAML writes it", async () => {
  await fc.assert(
    fc.asyncProperty(texts, types, fc.integer({ min: 10, max: 30 }), async (text, type, lineWidth) => {
      const document = new Document({ rules: [{ when: text }] });
      const scalar = document.getIn(["rules", 0, "when"], true);
      if (isScalar(scalar)) scalar.type = type;
      const source = document.toString({ lineWidth, minContentWidth: 0 });
      const read = readYaml(source);
      // What stands there, which is not always what was to be written: the writer's folding has faults of its own.
      fc.pre(parseDocument(source).errors.length === 0);
      const written = parse(source).rules[0].when;
      const placeOf = await Result.getOrThrow(read).places();
      expect(misplaced(written, source, (at) => placeOf("rules.0.when", at))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

it("names them in JSON", async () => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const source = JSON.stringify({ rules: [{ when: text }] }, null, 1);
      const read = await readJson(source);
      const placeOf = await Result.getOrThrow(read).places();
      expect(misplaced(text, source, (at) => placeOf("rules.0.when", at))).toEqual([]);
    }),
  );
});

/** Signs of `text` that do not stand where they are said to; quotation marks and backslashes may be escaped there. */
const misplaced = (
  text: string,
  source: string,
  placeOf: (at: number) => { readonly line: number; readonly column: number } | undefined,
): ReadonlyArray<number> => {
  const lines = source.split("\n");
  return Array.from({ length: text.length }, (_, at) => at).filter((at) => {
    const sign = text.charAt(at);
    if (/\s/.test(sign)) return false;
    const { line = 0, column = 0 } = placeOf(at) ?? {};
    const there = lines[line - 1]?.slice(column - 1) ?? "";
    return !(there.startsWith(sign) || there.startsWith(`\\${sign}`));
  });
};
