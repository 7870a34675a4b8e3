import { builtGrantPack } from "./built-grant-pack.ts";
import { outcomesOf } from "./outcomes-of.ts";

export const engine = outcomesOf(builtGrantPack);
