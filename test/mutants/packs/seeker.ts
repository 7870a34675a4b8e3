import {
  assess,
  type CaseFile,
  type CompiledPack,
  type Example,
  exampleFacts,
  openPack,
  type Pack,
  parseCaseFile,
} from "@kaari/core";
import * as Result from "effect/Result";
import * as z from "zod";
import { CaseFile as CaseFileSchema } from "../../../packages/core/src/domain/index.ts";
import { addDays, isDay } from "../../../packages/core/src/primitives/index.ts";
import { limitCases } from "../../../packages/core/src/rules/compare/limit-cases.ts";
import { RuleFinding } from "../../../packages/core/src/rules/finding.ts";
import type { TurningCase } from "../../packs/turning-cases.ts";
import type { Change } from "./changes.ts";
import { narrowedTo } from "./verdict.ts";
import { withinLists } from "./within-lists.ts";

interface Variant {
  readonly on: string;
  readonly facts: CaseFile;
}
type Tree = Readonly<Record<string, unknown>>;

const most = { examples: 8, variants: 120 };
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Paths at which two files differ, with the later value; null where it is left out. */
const differences = (before: unknown, after: unknown, path: string): ReadonlyArray<readonly [string, unknown]> => {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!isTree(before) || !isTree(after) || Array.isArray(before) || Array.isArray(after))
    return [[path, after === undefined ? null : after]];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    differences(before[name], after[name], path === "" ? name : `${path}.${name}`),
  );
};

/** Seeks cases among the worked examples of a pack, with one fact moved or on another day. */
export class Seeker {
  readonly #pack: Pack;
  readonly #packs: ReadonlyArray<Pack>;
  readonly #parsed = new Map<string, CaseFile | undefined>();
  readonly #days: ReadonlyArray<string>;

  constructor(pack: Pack, packs: ReadonlyArray<Pack>) {
    this.#pack = pack;
    this.#packs = packs;
    const dates = [
      ...pack.rules.flatMap(({ validity }) => [validity?.from, validity?.until]),
      ...(pack.parameters ?? []).flatMap(({ values }) => values.flatMap(({ from, until }) => [from, until])),
    ];
    this.#days = [...new Set(dates)].flatMap((day) => (day === undefined ? [] : [day]));
  }

  /** A case that the pack and the changed pack judge differently. */
  seek(change: Change): TurningCase | undefined {
    const [before, after] = [this.#opened(this.#pack, change), this.#opened(change.pack, change)];
    for (const rule of change.reached) {
      if (!rule.startsWith(`${this.#pack.id}/`)) continue;
      const gates = new Set(this.#pack.rules.filter(({ id }) => rule.endsWith(`/${id}`)).flatMap(({ gate }) => gate));
      for (const example of this.#examplesOf(rule, gates)) {
        const facts = this.#factsOf(example);
        if (facts === undefined || facts.parts !== undefined) continue;
        // A rule over a whole group is asked of groups only.
        if (before.rulesAt(example.gate).single.length === 0) continue;
        for (const variant of this.#variants(before, after, rule, example, facts, change)) {
          const told = this.#difference(before, after, rule, example, variant);
          if (told !== undefined) return this.#turning(rule, example, facts, variant, told);
        }
      }
    }
    return undefined;
  }

  #opened(own: Pack, { reached }: Change): CompiledPack {
    const packs = narrowedTo(reached, this.#packs, own);
    return openPack(packs.find(({ id }) => id === own.id) ?? own, { packs });
  }

  #examplesOf(rule: string, gates: ReadonlySet<string>): ReadonlyArray<Example> {
    const local = rule.slice(this.#pack.id.length + 1);
    const rank = ({ expect, id }: Example): number =>
      expect[local] === "satisfied" || expect[local] === "violated" ? 0 : local in expect ? 1 : id === "base" ? 2 : 3;
    return (this.#pack.examples ?? [])
      .filter(({ gate }) => gates.has(gate))
      .toSorted((a, b) => rank(a) - rank(b))
      .slice(0, most.examples);
  }

  #factsOf(example: Example): CaseFile | undefined {
    if (!this.#parsed.has(example.id)) {
      const read = parseCaseFile(exampleFacts(this.#pack, example));
      this.#parsed.set(example.id, Result.isSuccess(read) ? read.success : undefined);
    }
    return this.#parsed.get(example.id);
  }

  #variants(
    before: CompiledPack,
    after: CompiledPack,
    rule: string,
    { gate, on, world }: Example,
    facts: CaseFile,
    { place, says }: Change,
  ): ReadonlyArray<Variant> {
    const dated = /validity|^parameters/u.test(place) ? [...this.#days, ...days(says)] : [];
    const moved = [before, after].flatMap((compiled) => {
      const { findings } = assess(compiled, { gate, on, facts, ...(world === undefined ? {} : { world }) });
      const finding = findings.find((each) => each.rule === rule);
      return finding instanceof RuleFinding ? limitCases(finding, { on, facts }) : [];
    });
    return [
      { on, facts },
      ...dated.map((day) => onDay(facts, day)),
      ...moved.slice(0, most.variants).map((each) => ({ on: each.on, facts: each.facts as CaseFile })),
      ...withinLists(facts, this.#textOf(rule)).map((each) => ({ on, facts: each })),
    ];
  }

  #textOf(rule: string): string {
    return this.#pack.rules
      .filter(({ id }) => rule.endsWith(`/${id}`))
      .map(({ when = "", require = "" }) => `${when} ${require}`)
      .join(" ");
  }

  #difference(
    before: CompiledPack,
    after: CompiledPack,
    rule: string,
    { gate, world }: Example,
    { on, facts }: Variant,
  ): TurningCase["outcome"] | undefined {
    const [was, is] = [before, after].map(
      (compiled) =>
        assess(compiled, { gate, on, facts, ...(world === undefined ? {} : { world }) }).findings.find(
          (each) => each.rule === rule,
        )?.outcome,
    );
    return was === is ? undefined : was;
  }

  #turning(
    rule: string,
    example: Example,
    facts: CaseFile,
    variant: Variant,
    outcome: TurningCase["outcome"],
  ): TurningCase | undefined {
    const [old, now] = [facts, variant.facts].map((each) => z.safeEncode(CaseFileSchema, each));
    if (old?.success !== true || now?.success !== true) return undefined;
    const changes = Object.fromEntries(differences(old.data, now.data, ""));
    return { of: example.id, rule: rule.slice(this.#pack.id.length + 1), outcome, on: variant.on, changes };
  }
}

const days = (says: string): ReadonlyArray<string> => {
  const day = says.split(" ").find(isDay);
  return day === undefined ? [] : [-1, 0, 1].flatMap((step) => addDays(day, step) ?? []);
};

/** A case as it would have been on another day. */
const onDay = (facts: CaseFile, day: string): Variant => {
  const { application, decision, call } = facts;
  return {
    on: day,
    facts: {
      ...facts,
      ...(application === undefined ? {} : { application: { ...application, filedAt: `${day}T10:00:00Z` } }),
      ...(decision === undefined ? {} : { decision: { ...decision, madeOn: day } }),
      ...(call === undefined ? {} : { call: { ...call, opensAt: `${day}T09:00:00Z` } }),
    },
  };
};
