import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { parseExpression } from "../parse.ts";
import { builtins } from "./builtins/index.ts";

describe("a function that packs have", () => {
  it.each([...builtins.keys()].filter((name) => !name.startsWith(".")))("is called by its name: %s", (name) => {
    const read = Result.getOrThrow(parseExpression(`1 = ${name}(a)`));
    expect(read).toMatchObject({ kind: "comparison", right: { kind: "call", callee: { kind: "name", name } } });
  });
});
