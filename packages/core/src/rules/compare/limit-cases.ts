import { addDays, isDay } from "../../primitives/index.ts";
import { bodiesOf, childrenOf, exactOf, type Node, type RunningNumber, runningOf } from "../../feel/index.ts";
import type { RuleFinding } from "../finding.ts";
import type { Case } from "./difference-witness.ts";

type FactRead = Extract<Node, { op: "fact" }>;

/** The case with one fact moved to each limit that the rule compares it with, to either side of it, and left out. */
export const limitCases = (finding: RuleFinding, { on, facts }: Case): ReadonlyArray<Case> => {
  const { program } = finding.run.compiled;
  const moved = new Map<string, Case>();
  const put = (fact: FactRead, value: unknown): void => {
    const path = fact.path.join(".");
    moved.set(`${path} ${String(value)}`, { on, facts: withFact(facts, fact.path, value) });
  };
  const visit = (node: Node | undefined): void => {
    if (node === undefined) return;
    if (node.op === "compare")
      for (const [fact, other] of [
        [node.left, node.right],
        [node.right, node.left],
      ] as const)
        if (fact.op === "fact") for (const value of beside(fact, other, finding)) put(fact, value);
    if (node.op === "fact") for (const value of ofKind(node)) put(node, value);
    if (node.op === "definition") visit(program.definition(node.index));
    for (const child of [...childrenOf(node), ...bodiesOf(node)]) visit(child);
  };
  visit(finding.compiled.nodes.when);
  visit(finding.compiled.nodes.require);
  return [...moved.values()];
};

/** The value that a fact is compared with, and those next to it. */
const beside = (fact: FactRead, other: Node, finding: RuleFinding): ReadonlyArray<unknown> => {
  const value = finding.tracer.value(other);
  if (value === undefined || value === null) return [];
  if (fact.type.kind === "day" && typeof value === "string" && isDay(value))
    return [-1, 0, 1].flatMap((days) => addDays(value, days) ?? []);
  if (fact.type.kind !== "number" || other.type.kind !== "number") return [];
  const limit = runningOf(exactOf(value as RunningNumber, other.type.scale).floor(), 0);
  const exact = runningOf(exactOf(value as RunningNumber, other.type.scale), fact.type.scale);
  const at = typeof exact === "number" ? exact : typeof limit === "number" ? limit * 10 ** fact.type.scale : undefined;
  return at === undefined ? [] : [at - 1, at, at + 1].filter((each) => each >= 0 && Number.isSafeInteger(each));
};

/** Left out, and every value of a fact that has few. */
const ofKind = ({ type }: FactRead): ReadonlyArray<unknown> => {
  if (type.kind === "boolean") return [undefined, true, false];
  if (type.kind === "text" && type.codes !== undefined) return [undefined, ...type.codes];
  return [undefined];
};

const withFact = (facts: object, [name, ...rest]: ReadonlyArray<string>, value: unknown): object => {
  if (name === undefined) return facts;
  const inner: unknown = Reflect.get(facts, name);
  const set =
    rest.length === 0 ? value : withFact(typeof inner === "object" && inner !== null ? inner : {}, rest, value);
  const { [name]: _before, ...others } = facts as Readonly<Record<string, unknown>>;
  return set === undefined ? others : { ...others, [name]: set };
};
