import { assessName, type CaseFile, type CompiledPack, TooManySteps } from "@kaari/core";
import type { BuiltAssessment, BuiltWorld, Facts } from "@kaari/core/compiled";
import type { Judgement, Run } from "../output/index.ts";
import { assessed } from "./assessed.ts";

/** Judges a case whose lists have so many items together. */
export type Judge = (facts: CaseFile, items: number) => Judgement | TooManySteps;

/** A built pack's module. */
export type BuiltModule = Readonly<Record<string, unknown>>;

/**
 * The most items that a built pack is given.
 *
 * It counts no steps, so its bound is here: the rules that go furthest go through pairs of items, and for so few items the
 * pack itself never runs out of steps. A case with more is asked of the pack.
 */
const mostItems = 200;

/** Judges by the built module of the pack where there is one that has the gate, else by the pack. */
export const judgeBy = (
  pack: CompiledPack,
  run: Pick<Run, "gate" | "on" | "world">,
  module: BuiltModule | undefined,
): Judge => {
  const { gate, on, world } = run;
  const byPack: Judge = (facts) => {
    const assessment = assessed(pack, { gate, on, facts, world });
    if (assessment instanceof TooManySteps) return assessment;
    const { findings, verdict } = assessment;
    return {
      verdict,
      notable: findings.filter(({ outcome }) => outcome === "violated" || outcome === "for-review"),
    };
  };
  const assessBuilt = module?.[assessName(gate)];
  if (!isAssessing(assessBuilt)) return byPack;
  return (facts, items) => {
    if (items > mostItems) return byPack(facts, items);
    const assessment = assessBuilt(facts, on, world);
    // In this order the outcomes are worked out once.
    const { notable } = assessment;
    return { verdict: assessment.verdict, notable };
  };
};

type Assessing = (facts: Facts, on: string, world: BuiltWorld) => BuiltAssessment;

const isAssessing = (member: unknown): member is Assessing => typeof member === "function";
