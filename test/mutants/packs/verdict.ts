import { BrokenPack, openPack, type Example, type Pack, runExample } from "@kaari/core";
import { Refused } from "../../../packages/core/src/rules/refused.ts";
import type { Change } from "./changes.ts";

/** `refused`: the pack does not compile any more, so that nobody needs an example to see it. */
export type Fate = "killed" | "survived" | "refused";

const fullId = (pack: Pack, rule: string): string => (rule.includes("/") ? rule : `${pack.id}/${rule}`);

/** The pack with the rules that are looked at alone, and those that they stand beside. */
const narrowed = (pack: Pack, reached: ReadonlySet<string>): Pack => {
  const rules = pack.rules.filter(({ id }) => reached.has(`${pack.id}/${id}`));
  return rules.length === pack.rules.length ? pack : { ...pack, rules };
};

/** What a worked example expects of the rules that are looked at. */
const expecting = (pack: Pack, example: Example, reached: ReadonlySet<string>): Example | undefined => {
  const expect = Object.fromEntries(Object.entries(example.expect).filter(([rule]) => reached.has(fullId(pack, rule))));
  return Object.keys(expect).length === 0 ? undefined : { ...example, expect, verdict: undefined };
};

const extended = (pack: Pack, packs: ReadonlyArray<Pack>): ReadonlySet<string> => {
  const names = new Set<string>([pack.id]);
  for (const each of packs.toReversed())
    if (names.has(each.id)) for (const lower of each.extends ?? []) names.add(lower.id);
  return names;
};

/** The packs, one of them changed, with the rules that are looked at and those that these except. */
export const narrowedTo = (
  reached: ReadonlySet<string>,
  packs: ReadonlyArray<Pack>,
  changed: Pack,
): ReadonlyArray<Pack> => {
  const looked = withExcepted(packs, reached);
  return packs.map((pack) => narrowed(pack.id === changed.id ? changed : pack, looked));
};

/** Whether an example of a pack, or of one that stands on it, tells a change. */
export const fateOf = (
  { pack: changed, reached }: Change,
  packs: ReadonlyArray<Pack>,
  examplesOf: (pack: Pack) => ReadonlyArray<Example>,
): Fate => {
  const others = narrowedTo(reached, packs, changed);
  try {
    for (const pack of packs) {
      if (!extended(pack, packs).has(changed.id)) continue;
      const examples = examplesOf(pack).flatMap((example) => expecting(pack, example, reached) ?? []);
      if (examples.length === 0) continue;
      const own = others.find(({ id }) => id === pack.id) ?? pack;
      const opened = openPack(own, { packs: others });
      if (examples.some((example) => runExample(opened, own, example).problems.length > 0)) return "killed";
    }
    return "survived";
  } catch (error) {
    if (error instanceof BrokenPack || error instanceof Refused) return "refused";
    throw error;
  }
};

/** The rules, and those that except them or that they except. */
const withExcepted = (packs: ReadonlyArray<Pack>, reached: ReadonlySet<string>): ReadonlySet<string> => {
  const pairs = packs.flatMap(({ id, rules }) =>
    rules.flatMap((rule) => (rule.excepts === undefined ? [] : [[`${id}/${rule.id}`, rule.excepts.rule] as const])),
  );
  return new Set([...reached, ...pairs.flatMap((pair) => (pair.some((rule) => reached.has(rule)) ? pair : []))]);
};
