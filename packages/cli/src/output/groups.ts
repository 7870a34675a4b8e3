import type { Assessment, Finding } from "@kaari/core";

/** Findings as a reader asks for them. */
export interface Groups {
  readonly blocking: ReadonlyArray<Finding>;
  readonly reviews: ReadonlyArray<Finding>;
  readonly warnings: ReadonlyArray<Finding>;
  readonly advice: ReadonlyArray<Finding>;
  readonly undetermined: ReadonlyArray<Finding>;
  readonly satisfied: number;
  readonly notApplicable: number;
}

export const groupsOf = ({ findings }: Assessment): Groups => {
  const violated = findings.filter(({ outcome }) => outcome === "violated");
  return {
    blocking: violated.filter(({ severity }) => severity === "blocking"),
    reviews: findings.filter(({ outcome }) => outcome === "for-review"),
    warnings: violated.filter(({ severity }) => severity === "warning" || severity === "review"),
    advice: violated.filter(({ severity }) => severity === "advice"),
    undetermined: findings.filter(({ outcome }) => outcome === "undetermined"),
    satisfied: findings.filter(({ outcome }) => outcome === "satisfied").length,
    notApplicable: findings.filter(({ outcome }) => outcome === "not-applicable").length,
  };
};
