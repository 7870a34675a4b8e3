import type { Explanation, Proof } from "@kaari/core";

/** Paths of the facts that a finding rests on, what it requires first. */
export const factsRead = ({ holds, applies }: Explanation): ReadonlyArray<string> => {
  const paths = new Set<string>();
  const visit = ({ kind, name, parts }: Proof): void => {
    if (kind === "fact" && name !== undefined) paths.add(name);
    parts.forEach(visit);
  };
  for (const proof of [holds, applies]) if (proof !== undefined) visit(proof);
  return [...paths];
};
