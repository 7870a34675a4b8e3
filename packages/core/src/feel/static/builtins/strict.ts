import type { Builtin } from "../builtin.ts";
import type { Closure, Env } from "../env.ts";
import type { Value } from "../node.ts";

/** Runs `body` on the arguments once all are known. */
export const strict =
  (body: (values: ReadonlyArray<Value>, env: Env) => Value): Builtin["run"] =>
  (args, compile) => {
    const closures = args.map((arg) => compile(arg));
    if (closures.length === 1) return strictOne(closures[0]!, body);
    return (env) => {
      const values: Array<Value> = [];
      let missing = false;
      for (const closure of closures) {
        const value = closure(env);
        if (value === undefined) missing = true;
        values.push(value);
      }
      return missing ? undefined : body(values, env);
    };
  };

const strictOne =
  (closure: Closure, body: (values: ReadonlyArray<Value>, env: Env) => Value): Closure =>
  (env) => {
    const value = closure(env);
    return value === undefined ? undefined : body([value], env);
  };
