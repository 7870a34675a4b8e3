import type { CompiledPack, Pack, Rule } from "@kaari/core";
import { exitCode } from "../exit-code.ts";
import { didYouMean } from "../did-you-mean.ts";
import { Refused } from "../refused.ts";

/** A rule by its full id, with the pack that it stands in. */
export interface NamedRule {
  readonly id: string;
  readonly rule: Rule;
  readonly pack: Pack;
}

/** Every rule of a pack and its layers, each in its latest text. */
export const rulesOf = ({ merged }: CompiledPack): ReadonlyArray<NamedRule> =>
  [...merged.rules].flatMap(([id, texts]) => texts.slice(-1).map(({ part, pack }) => ({ id, rule: part, pack })));

/** The rule of a full id, or of a local id that only one pack has. */
export const findRule = (asked: string, rules: ReadonlyArray<NamedRule>): NamedRule => {
  const found = rules.filter(({ id, rule }) => id === asked || rule.id === asked);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only === undefined) {
    const known = rules.map(({ id, rule }) => (asked.includes("/") ? id : rule.id));
    throw new Refused(
      exitCode.usage,
      `expected the id of a rule, found ${asked}.${didYouMean(asked, known)} List the rules of a pack with kaari pack show ID.`,
    );
  }
  throw new Refused(
    exitCode.usage,
    `expected the id of one rule, found ${asked}, which ${found.length} have. Say which: ${found.map(({ id }) => id).join(", ")}.`,
  );
};

export const fullIdOf = (asked: string, rules: ReadonlyArray<NamedRule>): string => findRule(asked, rules).id;
