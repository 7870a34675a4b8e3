import {
  assess,
  type CaseFile,
  type CompiledPack,
  type Example,
  explain,
  exampleFacts,
  message,
  obligationsDue,
  openPack,
  type Pack,
  parseCaseFile,
  type Proof,
  requiredSteps,
} from "@kaari/core";
import * as Result from "effect/Result";
import { expect, it } from "vitest";
import { packs } from "../../packages/rules/src/index.ts";

const plain = (text: string): string => text.replaceAll("\u00A0", " ");

const proof = (
  { kind, text, name, value, citation, keyDate, holds, parts }: Proof,
  depth = "    ",
): ReadonlyArray<string> => [
  [
    `${depth}${kind}`,
    text,
    name,
    JSON.stringify(value),
    citation?.provision,
    keyDate === undefined ? undefined : `${keyDate.key} ${keyDate.on}`,
    holds === undefined ? undefined : `${holds.from}–${holds.until ?? ""}`,
  ]
    .filter((part) => part !== undefined)
    .join(" | "),
  ...parts.flatMap((part) => proof(part, `${depth}  `)),
];

const dutiesOf = (compiled: CompiledPack, on: string, facts: CaseFile): ReadonlyArray<string> => [
  ...obligationsDue(compiled, { on, facts }).map(
    ({ id, due, waitingFor, owner }) => `  owed: ${id} ${owner} ${due ?? ""} ${waitingFor.join()}`,
  ),
  ...requiredSteps(compiled, { on, facts }).map(({ id, due }) => `  step: ${id} ${due ?? ""}`),
];

/** All that is said of an example, in its own world and in the open one. */
const told = (pack: Pack, compiled: CompiledPack, example: Example, seen: Set<string>): ReadonlyArray<string> => {
  const facts = Result.getOrThrow(parseCaseFile(exampleFacts(pack, example)));
  const { gate, on } = example;
  return ([example.world, "open"] as const).flatMap((world) => {
    const assessment = assess(compiled, { gate, on, facts, ...(world === undefined ? {} : { world }) });
    const { verdict, missing, findings, reviews, violated, steps } = assessment;
    const about = findings.filter(({ rule, outcome }) => {
      const isNew = Object.hasOwn(example.expect, rule.slice(pack.id.length + 1)) && !seen.has(`${rule} ${outcome}`);
      if (isNew) seen.add(`${rule} ${outcome}`);
      return isNew;
    });
    return [
      `==== ${example.id} ${gate} ${on} ${assessment.world}: ${verdict}`,
      `  missing: ${missing.map(({ path }) => path).join()}`,
      `  for review: ${reviews.map(({ rule }) => rule).join()}; violated: ${violated.map(({ rule }) => rule).join()}; steps: ${steps.map(({ id }) => id).join()}`,
      ...about.flatMap((finding) => {
        const { applies, holds } = explain(finding);
        return [
          `  ${finding.rule} ${finding.part ?? ""} ${finding.outcome} ${finding.severity} ${JSON.stringify(finding.values)} ${finding.missing.map(({ path }) => path).join()}`,
          `  ${plain(message(finding, "en"))}`,
          ...(applies === undefined ? [] : proof(applies)),
          ...(holds === undefined ? [] : proof(holds)),
        ];
      }),
      ...(example.id === "base" ? dutiesOf(compiled, on, facts) : []),
    ];
  });
};

/** The first examples of a pack; of each rule, the first finding of each outcome. */
it.each(["kaari-consistency", "eu-common-provisions"])(
  "what is said of the examples of %s reads as it has read",
  async (id) => {
    const pack = packs.find((each) => each.id === id);
    if (pack === undefined) throw new RangeError(`expected a pack, found none called ${id}`);
    const compiled = openPack(pack, { packs });
    const seen = new Set<string>();
    const lines = (pack.examples ?? []).slice(0, 12).flatMap((example) => told(pack, compiled, example, seen));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`golden/assessments/${id}.txt`);
  },
);
