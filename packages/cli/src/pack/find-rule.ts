import type { CompiledPack, Pack, Rule } from "@kaari/core";
import { exitCode } from "../exit-code.ts";
import { orElse } from "../did-you-mean.ts";
import { mistake, Refused } from "../refused.ts";

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
    throw new Refused(exitCode.usage, mistake(aRule, asked, { advice: orElse(asked, known, listRules) }));
  }
  throw new Refused(
    exitCode.usage,
    mistake(oneRule, ofSeveral(asked, found.length), { advice: sayWhich(found.map(({ id }) => id).join(", ")) }),
  );
};

export const fullIdOf = (asked: string, rules: ReadonlyArray<NamedRule>): string => findRule(asked, rules).id;

const aRule = { fi: "säännön tunnus", sv: "id för en regel", en: "the id of a rule" };
const oneRule = { fi: "yhden säännön tunnus", sv: "id för en enda regel", en: "the id of one rule" };
const listRules = {
  fi: "kaari pack show TUNNUS luettelee paketin säännöt.",
  sv: "Lista ett pakets regler med kaari pack show ID.",
  en: "List the rules of a pack with kaari pack show ID.",
};
const ofSeveral = (id: string, rules: number) => ({
  fi: `${id}, joka on ${rules} säännöllä`,
  sv: `${id}, som ${rules} har`,
  en: `${id}, which ${rules} have`,
});
const sayWhich = (ids: string) => ({
  fi: `Kerro, mikä niistä: ${ids}.`,
  sv: `Säg vilken: ${ids}.`,
  en: `Say which: ${ids}.`,
});
