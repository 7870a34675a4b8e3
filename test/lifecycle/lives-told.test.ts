import { explainRefusal } from "@kaari/core/lifecycle";
import { expect, it } from "vitest";
import { randomFrom } from "../../packages/core/src/lifecycle/kaari/laws/random.test-data.ts";
import { type Step, type Walk, walk } from "../../packages/core/src/lifecycle/kaari/laws/walk.test-data.ts";
import { tellEvent } from "../../packages/core/src/lifecycle/questions/tell-event.ts";

const locales = ["en", "fi", "sv"] as const;

/** The life that a seed makes. */
const lifeOf = (seed: number): Walk => {
  const random = randomFrom(seed);
  return walk(Array.from({ length: 100 }, () => random.below(2 ** 31)));
};
const plain = (text: string): string => text.replaceAll("\u00A0", " ");
const told = (value: unknown): string => plain(JSON.stringify(value) ?? "nothing");

const reasonOf = ({ decision }: Step): string => {
  if (decision.accepted) return decision.events.map(({ type, outcome }) => `${type} ${outcome ?? ""}`).join();
  const { refusal } = decision;
  return "reason" in refusal ? refusal.reason : refusal.kind;
};

const lines = ({ before, command, decision }: Step): ReadonlyArray<string> => {
  const { type, actor, on, data } = command;
  const asked = `${type} by ${actor.role}, ${before.stage} ${on} ${told(data)}`;
  if (!decision.accepted) {
    const { refusal } = decision;
    return [asked, `  refused: ${told(refusal)}`, `  ${plain(explainRefusal(refusal, "en"))}`];
  }
  return [
    asked,
    ...decision.events.flatMap((event) => [
      `  ${event.type} ${event.version}${event.outcome === undefined ? "" : ` (${event.outcome})`} ${told(event.data)}`,
      ...locales.map((locale) => `    ${plain(Object.values(tellEvent(event, locale)).map(String).join(" | "))}`),
    ]),
  ];
};

it("what random lives come to reads as it has read, the first time that each thing happens", async () => {
  const seen = new Set<string>();
  const firsts = Array.from({ length: 60 }, (_, seed) => lifeOf(seed)).flatMap(({ steps }) =>
    steps.flatMap((step) => {
      const key = `${step.command.type} ${reasonOf(step)}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return lines(step);
    }),
  );
  await expect(`${firsts.join("\n")}\n`).toMatchFileSnapshot("golden/lives.txt");
});

it("what is left of random lives is as it has been", async () => {
  const left = [3, 8, 21, 34, 55, 57].map((seed) => told(lifeOf(seed).project));
  await expect(`${left.join("\n")}\n`).toMatchFileSnapshot("golden/projects.txt");
});
