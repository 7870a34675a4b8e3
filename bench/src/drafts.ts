import { type Random, randomOf } from "./random.ts";

/** The same applications with about one fact in seven not given yet. */
export const draftsOf = <T>(applications: ReadonlyArray<T>, seed = 2): ReadonlyArray<T> => {
  const random = randomOf(seed);
  return applications.map((application) => thinned(application, random) as T);
};

const thinned = (value: unknown, random: Random): unknown => {
  if (Array.isArray(value)) return value.map((item) => thinned(item, random));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, fact]) =>
      isRecord(fact) || !random.chance(1 / 7) ? [[name, thinned(fact, random)]] : [],
    ),
  );
};

const isRecord = (fact: unknown): boolean => typeof fact === "object" && fact !== null && !Array.isArray(fact);
