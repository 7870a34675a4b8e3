import type { Explanation, Proof } from "@kaari/core";

/** A value that a provision sets, and the day that chose it. */
export interface ChosenValue {
  readonly proof: Proof;
  readonly day: NonNullable<Proof["keyDate"]>;
}

/** The dated values that a finding rests on, each once. */
export const chosenValues = ({ applies, holds }: Explanation): ReadonlyArray<ChosenValue> => {
  const found = new Map<string, ChosenValue>();
  const visit = (proof: Proof): void => {
    if (proof.kind === "parameter" && proof.keyDate !== undefined)
      found.set(proof.name ?? proof.text, { proof, day: proof.keyDate });
    proof.parts.forEach(visit);
  };
  for (const proof of [applies, holds]) if (proof !== undefined) visit(proof);
  return [...found.values()];
};
