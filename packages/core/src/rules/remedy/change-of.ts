import { factAt, type FactNode } from "../../domain/index.ts";
import type { CompiledPack } from "../compile-pack.ts";
import type { FeelValue } from "../feel-value.ts";
import { type Facts, leafAt, valueAt } from "./changed-facts.ts";
import { valueOfFact } from "./fact-value.ts";
import type { Filled } from "./filled-item.ts";
import type { FactChange, ItemFact } from "./remedy.ts";

const missing: FeelValue = { kind: "missing" };

/** What is claimed of other texts, where anything is. */
const claimOf = ({ except, length }: Pick<ItemFact, "except" | "length">): Pick<ItemFact, "except" | "length"> => ({
  ...(except === undefined ? {} : { except }),
  ...(length === undefined ? {} : { length }),
});

/** A proposal as plain data. */
export const changeOf = (
  { pack, program }: CompiledPack,
  facts: Facts,
  { edit, kind, any, content, ...claim }: Filled,
): FactChange => {
  const { currency } = pack.jurisdiction;
  const nodeAt = (path: string): FactNode | undefined => factAt(program.facts, path.split("."));
  const valueOf = (path: string, value: unknown): FeelValue => {
    const node = nodeAt(path);
    if (value === undefined || value === null || node === undefined) return missing;
    if (node.kind === "record") return { kind: "record" };
    if (node.kind !== "list") return valueOfFact(node, value, currency);
    return { kind: "list", items: (value as ReadonlyArray<unknown>).map((item, at) => valueOf(`${path}.${at}`, item)) };
  };
  const questionOf = (path: string): FactChange["question"] => leafAt(program.facts, path)?.question;
  const { path } = edit;
  return {
    path,
    kind,
    from: kind === "add" ? missing : valueOf(path, valueAt(facts, path)),
    to: any ? "any" : edit.remove === true ? missing : valueOf(path, edit.value),
    ...claimOf(claim),
    question: questionOf(path),
    ...(content === undefined
      ? {}
      : {
          content: Object.fromEntries(
            content.map(({ name, value, any: anyOf, ...claim }): [string, ItemFact] => {
              const place = `${path}.${name}`;
              const to = anyOf ? "any" : valueOf(place, value);
              return [name, { to, ...claimOf(claim), question: questionOf(place) }];
            }),
          ),
        }),
  };
};
