import type { Closure, Env } from "../env.ts";
import { Exact, exactOf, isSafe, type RunningNumber, runningOf } from "../exact.ts";
import type { Node, Value } from "../node.ts";

/** Records of a list of facts; one that was read through a missing record is undefined. */
type Item = Readonly<Record<string, Value>> | undefined;

/** The sum of numbers of one scale. */
export const addAll = (items: ReadonlyArray<RunningNumber>, scale: number): RunningNumber => {
  let sum = 0;
  for (const item of items) {
    if (typeof item !== "number" || !isSafe(sum + item))
      return runningOf(
        items.reduce<Exact>((total, each) => total.plus(exactOf(each, scale)), new Exact(0)),
        scale,
      );
    sum += item;
  }
  return sum;
};

/** Whether an item counts; undefined where that is not known. */
type Keep = (item: Item, env: Env) => Value;

/** `member = "literal"` over the item in `slot`, the usual choice of budget lines by category. */
interface ByCode {
  readonly member: string;
  readonly code: Value;
}

const byCode = (condition: Node, slot: number): ByCode | undefined => {
  if (condition.op !== "compare" || condition.operator !== "=" || condition.left.type.kind !== "text") return undefined;
  const { left, right } = condition;
  return left.op === "member" && left.of.op === "local" && left.of.slot === slot && right.op === "literal"
    ? { member: left.name, code: right.value }
    : undefined;
};

const hasCode = (item: Item, { code, member }: ByCode): boolean | undefined => {
  const found = item?.[member] ?? undefined;
  return found === undefined ? undefined : found === code;
};

const byCondition =
  (condition: Closure, slot: number): Keep =>
  (item, env) => {
    env.slots[slot] = item;
    return condition(env);
  };

/** `sum(list.member)` and `sum(list[condition].member)` without the lists in between; undefined for other sums. */
export const sumOfMembers = (node: Node, compile: (node: Node) => Closure, scale: number): Closure | undefined => {
  if (node.op !== "project" || node.type.kind !== "list") return undefined;
  if (node.type.of.kind === "number" && node.type.of.asWritten === true) return undefined;
  const { name } = node;
  const filter = node.list.op === "filter" ? node.list : undefined;
  const list = compile(filter?.list ?? node.list);
  const code = filter === undefined ? undefined : byCode(filter.condition, filter.slot);
  const keep =
    filter === undefined || code !== undefined ? undefined : byCondition(compile(filter.condition), filter.slot);
  const counts = (item: Item, env: Env): Value =>
    code !== undefined ? hasCode(item, code) : keep === undefined ? true : keep(item, env);
  return (env) => {
    const items = list(env) as ReadonlyArray<Item> | undefined;
    if (items === undefined) return undefined;
    env.spend(items.length);
    let sum = 0;
    let complete = true;
    for (let index = 0; index < items.length; index++) {
      const item = items[index];
      const kept = code !== undefined ? hasCode(item, code) : keep === undefined ? true : keep(item, env);
      if (kept === false) continue;
      const value = item?.[name];
      if (kept === true && typeof value === "number") sum += value;
      else complete = false;
    }
    if (!complete) return undefined;
    if (isSafe(sum)) return sum;
    const kept = items.filter((item) => counts(item, env) === true);
    return addAll(
      kept.map((item) => item?.[name] as RunningNumber),
      scale,
    );
  };
};
