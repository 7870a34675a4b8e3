import { describePackProblem, type Example, type ExampleResult, type Pack, runExample } from "@kaari/core";
import type { PackOptions } from "../command-options.ts";
import { exitCode } from "../exit-code.ts";
import type { Host } from "../host.ts";
import { paintFor } from "../output/index.ts";
import { compiled, findPack } from "../pack/index.ts";
import { type Words, wordsIn } from "../words/index.ts";
import { asJson } from "./as-json.ts";

/** Runs the worked examples of a pack, and says of each whether it holds. */
export const packTest = async (
  asked: string,
  { lang, format, with: layers }: PackOptions,
  { cwd, stdout }: Host,
): Promise<{ readonly text: string; readonly code: number }> => {
  const found = await findPack(asked, cwd, layers);
  const ready = await compiled(found);
  const { pack } = found;
  const results = (pack.examples ?? []).map((example) => runExample(ready, pack, example));
  const failing = results.filter(({ problems }) => problems.length > 0).length;
  const code = failing === 0 ? exitCode.pass : exitCode.fail;
  if (format === "json") {
    const examples = results.map(({ example: { id, title }, problems }) => ({
      id,
      title,
      holds: problems.length === 0,
      problems: problems.map(({ path, expected, found: instead, advice }) => ({
        path,
        expected,
        found: instead,
        advice,
      })),
    }));
    return { code, text: asJson({ pack: pack.id, version: pack.version, examples }) };
  }
  const { item, style } = paintFor(stdout.colour, stdout.columns);
  const words = wordsIn(lang);
  const lines = results.map((result) => {
    const { id, title } = result.example;
    const holds = result.problems.length === 0;
    const mark = holds ? style("green", "✓") : style("red", "✗");
    const head = item(0, mark, `${title} ${style("dim", `(${id})`)}`);
    return (
      head +
      differences(result, pack, words)
        .map((line) => item(2, "·", line))
        .join("")
    );
  });
  const total = words.examplesHold(results.length - failing, failing);
  return {
    code,
    text: `${lines.join("")}${lines.length === 0 ? "" : "\n"}${item(0, "", `${pack.id} ${pack.version}: ${total}`)}`,
  };
};

/** What differs from the expectation, in a person's language. */
const differences = (
  { example, assessment, problems }: ExampleResult,
  pack: Pack,
  words: Words,
): ReadonlyArray<string> => {
  if (problems.length === 0) return [];
  if (assessment === undefined) return [`${words.malformedFacts}:`, ...problems.map(describePackProblem)];
  const rules = Object.entries(example.expect).flatMap(([id, expected]) => {
    const full = id.includes("/") ? id : `${pack.id}/${id}`;
    const outcomes = assessment.findings.filter(({ rule }) => rule === full);
    if (outcomes.some(({ outcome }) => outcome === expected)) return [];
    const found = outcomes.map(({ outcome, missing }) => {
      const asked = missing.map(({ path }) => path).join(", ");
      return asked === "" ? words.outcome[outcome] : `${words.outcome[outcome]} (${asked})`;
    });
    return [`${full}: ${words.expectedFound(words.outcome[expected], found.join(", ") || words.noSuchRule)}`];
  });
  return [...rules, ...wrongVerdict(example, assessment.verdict, words)];
};

const wrongVerdict = (
  { verdict }: Example,
  found: NonNullable<Example["verdict"]>,
  words: Words,
): ReadonlyArray<string> =>
  verdict === undefined || verdict === found
    ? []
    : [`${words.onTheWhole}: ${words.expectedFound(words.verdict[verdict], words.verdict[found])}`];
