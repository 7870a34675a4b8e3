import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  assess,
  type CompiledPack,
  exampleFacts,
  type Gate,
  openPack,
  parseCaseFile,
  reasonStrengths,
} from "@kaari/core";
import type { BuiltSeries } from "@kaari/core/compiled";
import { packs } from "@kaari/rules";
import * as Result from "effect/Result";
import { builtModules, builtOutcomes } from "../built-modules.ts";
import { Chance } from "../differential/chance.ts";
import { factsBy } from "../differential/chance-facts.ts";
import { packBy } from "../differential/chance-pack.ts";
import { draftBy, type Facts, filledFrom } from "./drafts-of.ts";

/** What was said of drafts, and where a fuller draft or the whole was told otherwise. */
export interface Soundness {
  readonly drafts: number;
  readonly packs: number;
  /** Findings that were definite although facts were left out. */
  readonly definite: number;
  /** Findings that an added fact made definite. */
  readonly settled: number;
  readonly contradictions: ReadonlyArray<string>;
}

/** A pack at a gate, built and as closures, and whole cases for it. */
interface Asked {
  readonly name: string;
  readonly compiled: CompiledPack;
  readonly gate: Gate;
  readonly outcomes: BuiltSeries["outcomes"];
  readonly wholeBy: (chance: Chance) => Facts;
}

const gates = ["idea", "submission", "decision"] as const;
const on = "2026-11-25";
const rulesOfPack = 20;
const draftsOfPack = 400;
/** Drafts of which one is assessed by closures too. */
const byClosures = 50;
/** Drafts of one whole, each with facts that the one before lacked. */
const steps = 4;
const most = 20;

const cases: ReadonlyArray<Facts> = packs
  .flatMap((pack) => (pack.examples ?? []).map((example) => parseCaseFile(exampleFacts(pack, example))))
  .flatMap((parsed) => (Result.isSuccess(parsed) && parsed.success.parts === undefined ? [{ ...parsed.success }] : []));

/** A case with reasons for exceptions from some of the rules that leave any to discretion; half of the cases as they are. */
const withReasons = (compiled: CompiledPack, gate: Gate, chance: Chance, whole: Facts): Facts => {
  const left = compiled.rulesAt(gate).single.flatMap(({ id, texts }) => (texts.at(-1)?.discretion ? [id] : []));
  if (left.length === 0 || chance.of(0.5)) return whole;
  const reasons = Array.from({ length: 1 + chance.below(3) }, () => ({
    rule: chance.among(left),
    strength: chance.among(reasonStrengths),
    text: "Ainoa ratkaisu.",
  }));
  const root = chance.among(["application", "decision"]);
  return { ...whole, [root]: { ...Object(whole[root]), reasons } };
};

const publishedBy = async (folder: string): Promise<ReadonlyArray<Asked>> => {
  const asked = ["esf-plus-finland-citizens", "kaari-consistency"].map(async (name) => {
    const compiled = openPack(
      packs.find(({ id }) => id === name)!,
      { packs },
    );
    const held = gates.filter((gate) => compiled.rulesAt(gate).single.length > 0);
    const index = await builtModules(compiled, folder, name)("index");
    return held.map((gate) => {
      const wholeBy = (chance: Chance) =>
        withReasons(compiled, gate, chance, filledFrom(chance.among(cases), chance.among(cases)));
      return { name, compiled, gate, outcomes: index[`${gate}Outcomes`]!, wholeBy };
    });
  });
  return (await Promise.all(asked)).flat();
};

const chanceBy = async (folder: string, seed: number): Promise<Asked> => {
  const name = `seed-${seed}`;
  const compiled = packBy(new Chance(seed), rulesOfPack);
  const index = await builtModules(compiled, folder, name)("index");
  return { name, compiled, gate: "submission", outcomes: index["submissionOutcomes"]!, wholeBy: factsBy };
};

/** Asks about drafts of whole cases, in an open world, and holds each answer against those of fuller ones. */
class Asking {
  drafts = 0;
  definite = 0;
  settled = 0;
  readonly contradictions: Array<string> = [];

  /** A whole case, drafts of it each fuller than the one before, and another way to fill the first of them. */
  ask(asked: Asked, chance: Chance): void {
    const whole = asked.wholeBy(chance);
    const chain: Array<Facts> = [];
    for (let draft = whole; chain.length < steps; draft = draftBy(chance, 0.02 + chance.next() * 0.2, draft))
      chain.unshift(draft);
    const [barest = whole] = chain;
    const otherwise = filledFrom(barest, asked.wholeBy(chance));
    let before = this.#answers(asked, barest);
    const first = before;
    for (const fuller of chain.slice(1)) {
      const after = this.#answers(asked, fuller);
      this.#compare(asked, before, after, fuller, true);
      before = after;
    }
    this.#compare(asked, first, this.#answers(asked, otherwise), otherwise, true);
    // What is left out for good completes a draft too.
    this.#compare(asked, first, this.#answers(asked, barest, true), barest, false);
    this.drafts += chain.length + 1;
    if (this.drafts % byClosures < steps + 1) this.#held(asked, barest, first);
  }

  #answers({ compiled, gate, outcomes }: Asked, facts: Facts, closed = false): ReadonlyArray<string> {
    return builtOutcomes(outcomes, compiled.rulesAt(gate).single.length, facts, on, closed);
  }

  #compare(
    asked: Asked,
    before: ReadonlyArray<string>,
    after: ReadonlyArray<string>,
    facts: Facts,
    counted: boolean,
  ): void {
    for (const [index, said] of before.entries()) {
      const says = after[index] ?? "";
      if (said === "undetermined") this.settled += counted && says !== said ? 1 : 0;
      else {
        this.definite += counted ? 1 : 0;
        if (said !== says) this.#tell(asked, index, `${said}, then ${says}`, facts);
      }
    }
  }

  /** Closures say the same. */
  #held(asked: Asked, facts: Facts, answers: ReadonlyArray<string>): void {
    const { findings } = assess(asked.compiled, { gate: asked.gate, on, facts, world: "open" });
    for (const [index, { outcome }] of findings.entries())
      if (outcome !== answers[index])
        this.#tell(asked, index, `${answers[index]} built, ${outcome} as closures`, facts);
  }

  #tell({ name, gate, compiled }: Asked, index: number, what: string, facts: Facts): void {
    if (this.contradictions.length < most)
      this.contradictions.push(
        `${name}, ${gate}, ${compiled.rulesAt(gate).single[index]?.id}: ${what}\n${JSON.stringify(facts)}`,
      );
  }
}

/** Asks about so many drafts, half of them with published packs and half with packs by chance. */
export const soundness = async (drafts: number, seed: number): Promise<Soundness> => {
  const folder = mkdtempSync(join(tmpdir(), "kaari-soundness-"));
  const asking = new Asking();
  try {
    const published = await publishedBy(folder);
    const chance = new Chance(seed);
    while (asking.drafts < drafts / 2) asking.ask(chance.among(published), chance);
    let made = 0;
    for (; asking.drafts < drafts; made++) {
      // oxlint-disable-next-line no-await-in-loop -- one pack after another
      const asked = await chanceBy(folder, seed + made);
      const end = asking.drafts + draftsOfPack;
      while (asking.drafts < end) asking.ask(asked, chance);
    }
    const { definite, settled, contradictions } = asking;
    return { drafts: asking.drafts, packs: published.length + made, definite, settled, contradictions };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
