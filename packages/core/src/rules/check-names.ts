import * as Result from "effect/Result";
import { isFunctionName, parseExpression, wordNames } from "../feel/index.ts";
import type { CompiledPack } from "./compile-pack.ts";
import { problem } from "./layers.ts";
import type { Pack } from "./pack.ts";
import type { PackProblem } from "./pack-problem.ts";

/** Words of the expression language with which no name begins, although the parser could be told to read it. */
const keywords =
  /^(?:and|between|context|else|every|external|false|for|function|if|in|instance|not|null|or|return|satisfies|some|then|true)(?: |$)/;

/** Why expressions could not read the name, or would read something else. */
const flaw = (name: string, { program }: CompiledPack, names: ReadonlyArray<string>): string | undefined => {
  if (Object.hasOwn(program.roots, name)) return "the name of facts";
  if (name === "today" || name === "item") return "a word that expressions have";
  if (isFunctionName(name)) return "the name of a function";
  if (/\p{Script=Latin}/u.test(name) && /[^\p{Script=Latin}\d -]/u.test(name)) return "letters of several alphabets";
  const read = keywords.test(name) ? undefined : parseExpression(name, names);
  const asOne =
    read !== undefined && Result.isSuccess(read) && read.success.kind === "name" && read.success.name === name;
  return asOne ? undefined : "a word of the expression language";
};

const placesOf = (pack: Pack): ReadonlyArray<readonly [name: string, path: string]> =>
  (["parameters", "definitions", "tables"] as const).flatMap((list) =>
    (pack[list] ?? []).map(({ name }): readonly [string, string] => [name, `${list}/${name}`]),
  );

/** Names of parameters, definitions and tables mean one thing, in expressions and to the eye. */
export const checkNames = (compiled: CompiledPack): ReadonlyArray<PackProblem> => {
  const names = wordNames(compiled.program.scope);
  const spellings = new Map<string, string>();
  return compiled.merged.layers.flatMap((pack) =>
    placesOf(pack).flatMap(([name, path]) => {
      const wrong = flaw(name, compiled, names);
      if (wrong !== undefined)
        return [problem(pack, path, "a name that means nothing else", wrong, "Choose other words.")];
      const spelling = name.replaceAll("-", " ");
      const other = spellings.get(spelling) ?? name;
      spellings.set(spelling, other);
      return other === name
        ? []
        : [problem(pack, path, `one spelling of ${other}`, name, "Two names may not differ in hyphens alone.")];
    }),
  );
};
