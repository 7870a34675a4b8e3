import type { Steps } from "../input/index.ts";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The steps to what a problem of a pack is about: `rules/advance-ceiling/require` names an item by its id or name.
 *
 * A path that leads further than the value goes is followed as far as it does.
 */
export const stepsInPack = (value: unknown, path: string): Steps => {
  const steps: Array<string | number> = [];
  let at = value;
  let names = path.split("/");
  while (names.length > 0) {
    const step = stepAt(at, names);
    if (step === undefined) {
      if (isRecord(at) && names.length === 1) steps.push(names[0] ?? "");
      return steps;
    }
    steps.push(step.key);
    at = step.value;
    names = names.slice(step.taken);
  }
  return steps;
};

interface Step {
  readonly key: string | number;
  readonly value: unknown;
  /** How many names of the path the key takes up: keys may hold slashes. */
  readonly taken: number;
}

const stepAt = (at: unknown, names: ReadonlyArray<string>): Step | undefined => {
  const [name = ""] = names;
  if (Array.isArray(at)) {
    const items: ReadonlyArray<unknown> = at;
    const named = items.findIndex((item) => isRecord(item) && (item["id"] === name || item["name"] === name));
    const index = named !== -1 ? named : /^\d+$/.test(name) ? Number(name) : -1;
    return index in items ? { key: index, value: items[index], taken: 1 } : undefined;
  }
  if (!isRecord(at)) return undefined;
  for (let taken = names.length; taken > 0; taken--) {
    const key = names.slice(0, taken).join("/");
    if (Object.hasOwn(at, key)) return { key, value: at[key], taken };
  }
  return undefined;
};
