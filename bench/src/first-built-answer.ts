/** Takes a bundle of a built pack and asks it about one application: `node first-built-answer.ts BUNDLE FACTS`, the times in JSON. */
import { readFileSync } from "node:fs";

export interface FirstBuiltAnswer {
  readonly verdict: string;
  readonly importMs: number;
  readonly askMs: number;
}

interface Bundle {
  readonly assessSubmission: (facts: object, on: string) => { readonly verdict: string };
}

const [bundle = "", factsFile = ""] = process.argv.slice(2);
const facts = JSON.parse(readFileSync(factsFile, "utf8")) as object;

const milliseconds = (): number => {
  const { system, user } = process.cpuUsage();
  return (system + user) / 1000;
};

const started = milliseconds();
const { assessSubmission } = (await import(bundle)) as Bundle;
const taken = milliseconds();
const { verdict } = assessSubmission(facts, "2026-11-25");
const answered = milliseconds();

const answer: FirstBuiltAnswer = { verdict, importMs: taken - started, askMs: answered - taken };
console.log(JSON.stringify(answer));
