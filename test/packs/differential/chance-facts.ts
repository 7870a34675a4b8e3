import { type FactNode, reasonStrengths } from "@kaari/core";
import type { Chance } from "./chance.ts";

const question = { fi: "?", sv: "?", en: "?" };
const fact = (kind: Exclude<FactNode["kind"], "record" | "list">, codes?: ReadonlyArray<string>): FactNode => ({
  kind,
  question,
  changedBy: "applicant",
  ...(codes === undefined ? {} : { codes }),
});
export const codes = ["red", "green", "s", "today"] as const;

const members = {
  amount: fact("money"),
  other: fact("money"),
  share: fact("percent"),
  count: fact("integer"),
  colour: fact("code", codes),
  note: fact("text"),
  flag: fact("boolean"),
  day: fact("day"),
} as const;

/** Ids of the rules that reasons for exceptions may name. */
export const ruleIds: ReadonlyArray<string> = Array.from({ length: 6 }, (_, index) => `by-chance/r${index}`);

const reasons: FactNode = {
  kind: "list",
  of: {
    kind: "record",
    members: { rule: fact("code", ruleIds), strength: fact("code", reasonStrengths), text: fact("text") },
  },
};

/** Facts of every kind, records and lists within each other. */
const facts: Readonly<Record<string, FactNode>> = {
  filedAt: fact("instant"),
  madeOn: fact("day"),
  ...members,
  rate: fact("percent"),
  hours: fact("number"),
  begins: fact("day"),
  at: fact("instant"),
  inner: { kind: "record", members: { ...members, deep: { kind: "record", members } } },
  lines: {
    kind: "list",
    of: { kind: "record", members: { ...members, parts: { kind: "list", of: { kind: "record", members } } } },
  },
  more: { kind: "list", of: { kind: "record", members } },
  names: { kind: "list", of: fact("text") },
  application: { kind: "record", members: { reasons } },
  decision: { kind: "record", members: { reasons } },
};

export const chanceFacts: FactNode = { kind: "record", members: facts };

const days = ["2020-02-29", "2021-01-01", "2023-12-31", "2024-02-29", "2026-11-25", "2026-11-26", "2027-01-31"];
const largest = Number.MAX_SAFE_INTEGER;

const membersOf = (
  members: Readonly<Record<string, FactNode>>,
  chance: Chance,
  missing: number,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, member]) =>
      chance.of(missing) ? [] : [[name, valueOf(member, chance, missing)]],
    ),
  );

const valueOf = (node: FactNode, chance: Chance, missing: number): unknown => {
  switch (node.kind) {
    case "record":
      return membersOf(node.members, chance, missing);
    case "list":
      return Array.from({ length: chance.among([0, 1, 2, 3, 3, 4]) }, () => valueOf(node.of, chance, missing));
    case "money":
      return chance.of(0.2)
        ? largest - chance.below(3)
        : chance.of(0.3)
          ? chance.below(largest)
          : chance.among([0, 1, 99, 100, 10_000, 20_000, chance.below(10_000_000)]);
    case "percent":
      return chance.of(0.1) ? chance.below(largest) : chance.among([0, 1, 80_000_000, 100_000_000, chance.below(2e8)]);
    case "integer":
      return chance.of(0.1) ? largest : chance.among([0, 1, 2, 3, 12, chance.below(1_000)]);
    case "number":
      return chance.among([0, 0.1, 15.1, 40, 1e-7, chance.below(1_000) / 8]);
    case "boolean":
      return chance.of(0.5);
    case "code":
      return chance.among(node.codes ?? codes);
    case "text":
      return chance.among(["", "red", "s", "today", "Ålands"]);
    case "day":
      return chance.among(days);
    case "instant":
      return `${chance.among(days)}T${chance.among(["00:30:00+02:00", "22:30:00Z", "12:00:00+02:00"])}`;
    default:
      throw new RangeError("no such kind");
  }
};

/** Facts by chance; a share of them is missing. */
export const factsBy = (chance: Chance, missing = 0.12): Readonly<Record<string, unknown>> =>
  membersOf(facts, chance, missing);
