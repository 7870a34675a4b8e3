import { memberOf } from "../properties.ts";
import { isContext, type FeelContext, type FeelList, type Value } from "../values.ts";
import { any, builtin, context, list, signature, string } from "./signature.ts";

/** The context of `{key, value}` entries; null where an entry is none, or a key comes twice. */
const fromEntries = (entries: FeelList): FeelContext | null => {
  const made = new Map<string, Value>();
  for (const entry of entries) {
    if (!isContext(entry)) return null;
    const [key, value] = [entry.get("key"), entry.get("value")];
    if (typeof key !== "string" || value === undefined || made.has(key)) return null;
    made.set(key, value);
  }
  return made;
};

/** `into` with `value` under the path of `keys`. */
const put = (into: Value, keys: FeelList, value: Value): FeelContext | null => {
  const [key, ...rest] = keys;
  if (!isContext(into) || typeof key !== "string") return null;
  const inner = rest.length === 0 ? value : put(into.get(key) ?? new Map(), rest, value);
  return inner === null && rest.length > 0 ? null : new Map([...into, [key, inner]]);
};

const merged = (contexts: FeelList): FeelContext | null =>
  contexts.every(isContext) ? new Map(contexts.flatMap((part) => [...part])) : null;

export const contextFunctions = [
  builtin(
    "get value",
    signature([context("m"), string("key")], ([m, key]) => memberOf(m, key) ?? null),
    signature([context("m"), list("keys")], ([m, keys]) =>
      keys.reduce<Value>((at, key) => (isContext(at) && typeof key === "string" ? (at.get(key) ?? null) : null), m),
    ),
  ),
  builtin(
    "get entries",
    signature([context("m")], ([m], run) => {
      run.hold(m.size);
      return Array.from(
        m,
        ([key, value]) =>
          new Map<string, Value>([
            ["key", key],
            ["value", value],
          ]),
      );
    }),
  ),
  builtin(
    "context",
    signature([list("entries")], ([entries], run) => {
      run.hold(entries.length);
      return fromEntries(entries);
    }),
  ),
  builtin(
    "context put",
    signature([context("context"), string("key"), any("value")], ([into, key, value], run) => {
      run.hold(into.size);
      return put(into, [key], value);
    }),
    signature([context("context"), list("keys"), any("value")], ([into, keys, value], run) => {
      run.hold(into.size + keys.length);
      return put(into, keys, value);
    }),
  ),
  builtin(
    "context merge",
    signature([list("contexts")], ([contexts], run) => {
      run.hold(contexts.reduce<number>((count, part) => count + (isContext(part) ? part.size : 1), 0));
      return merged(contexts);
    }),
  ),
];
