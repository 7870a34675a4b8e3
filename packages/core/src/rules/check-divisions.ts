import { bodiesOf, childrenOf, type Node } from "../feel/index.ts";
import type { CompiledPack } from "./compile-pack.ts";
import type { PackProblem } from "./pack-problem.ts";

/** Conditions of the pack itself that compare what was divided: a quotient that does not end is rounded before it is compared. */
export const divisionNotices = ({ pack, rules }: CompiledPack): ReadonlyArray<PackProblem> =>
  rules
    .flatMap(({ texts }) => texts)
    .filter(({ placed }) => placed.pack === pack)
    .flatMap(({ rule, nodes }) =>
      (["when", "require"] as const).flatMap((part) => {
        const node = nodes[part];
        return node === undefined ? [] : divided(node).map((at) => notice(pack.id, `rules/${rule.id}/${part}`, at));
      }),
    );

/** Offsets of comparisons with a division on either side. */
const divided = (node: Node): ReadonlyArray<number> =>
  node.op === "compare" && (divides(node.left) || divides(node.right))
    ? [node.span.from]
    : below(node).flatMap(divided);

const divides = (node: Node): boolean =>
  (node.op === "arithmetic" && node.operator === "/") || below(node).some(divides);

const below = (node: Node): ReadonlyArray<Node> => [...childrenOf(node), ...bodiesOf(node)];

const notice = (pack: string, path: string, at: number): PackProblem => ({
  pack,
  path,
  at,
  expected: "a comparison without a division",
  found: "a quotient, which may be rounded, and is not known where the divisor is 0",
  advice: "Multiply instead: a <= b * c for a / b <= c.",
});
