import type { Builtin } from "../builtin.ts";
import { dayBuiltins } from "./days.ts";
import { listBuiltins } from "./lists.ts";
import { numberBuiltins } from "./numbers.ts";
import { textBuiltins } from "./texts.ts";

/** Whether packs can call a function of that name. */
export const isFunctionName = (name: string): boolean => name === "not" || builtins.has(name);

/** Every function that packs can call, by name; `.year` and the like are parts of a value. */
export const builtins: ReadonlyMap<string, Builtin> = new Map(
  [...listBuiltins, ...numberBuiltins, ...textBuiltins, ...dayBuiltins].map((builtin) => [builtin.name, builtin]),
);
