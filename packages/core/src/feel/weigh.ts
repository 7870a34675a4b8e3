import type { Run } from "./run.ts";
import { isContext, isList, type Value } from "./values.ts";

/**
 * Walks all of a value: one that shares its parts many times over is small in memory, but endless to write out.
 *
 * @throws Exhausted when there is too much of it.
 */
export const weigh = (value: Value, run: Run): void =>
  run.deeper(() => {
    if (isList(value)) for (const item of value) weigh(item, run);
    else if (isContext(value)) for (const item of value.values()) weigh(item, run);
  });
