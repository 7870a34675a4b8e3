import type { CompiledPack } from "@kaari/core";
import { exitCode } from "../exit-code.ts";
import { nearest } from "../nearest.ts";
import { Refused } from "../refused.ts";

type Rules = CompiledPack["rules"];

/** The rule of a full id, or of a local id that only one pack has. */
export const findRule = (asked: string, rules: Rules): Rules[number] => {
  const found = rules.filter(({ id, rule }) => id === asked || rule.id === asked);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (only === undefined) {
    const known = rules.map(({ id, rule }) => (asked.includes("/") ? id : rule.id));
    throw new Refused(exitCode.usage, `expected the id of a rule, found ${asked}.${nearest(asked, known)}`);
  }
  throw new Refused(
    exitCode.usage,
    `expected the id of one rule, found ${asked}, which ${found.length} have. Say which: ${found.map(({ id }) => id).join(", ")}.`,
  );
};

export const fullIdOf = (asked: string, rules: Rules): string => findRule(asked, rules).id;
