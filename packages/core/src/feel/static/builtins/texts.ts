import type { Builtin } from "../builtin.ts";
import { booleanType, plain, textType } from "../type.ts";
import { strict } from "./strict.ts";

const texts: Builtin["check"] = (args) => {
  const wrong = args.findIndex((arg) => arg.type.kind !== "text");
  return wrong === -1 ? booleanType : { argument: wrong, expected: "a text" };
};

/** As a power of two: a step goes through that many characters as fast as through an item of a list. */
const charactersPerStep = 5;

const textFunction = (
  name: string,
  result: "boolean" | "number" | "text",
  parameters: ReadonlyArray<string>,
  body: (text: string, match: string) => unknown,
): Builtin => ({
  name,
  parameters,
  check: (args) => {
    const checked = texts(args);
    return "expected" in checked || result === "boolean" ? checked : result === "number" ? plain() : textType;
  },
  run: strict(([text, match], env) => {
    const read = String(text);
    env.spend(read.length >>> charactersPerStep);
    return body(read, String(match));
  }),
});

export const textBuiltins: ReadonlyArray<Builtin> = [
  textFunction("contains", "boolean", ["string", "match"], (text, match) => text.includes(match)),
  textFunction("starts with", "boolean", ["string", "match"], (text, match) => text.startsWith(match)),
  textFunction("ends with", "boolean", ["string", "match"], (text, match) => text.endsWith(match)),
  textFunction("string length", "number", ["string"], (text) => Array.from(text).length),
  textFunction("upper case", "text", ["string"], (text) => text.toUpperCase()),
  textFunction("lower case", "text", ["string"], (text) => text.toLowerCase()),
];
