/** In force from this day; earlier applications stay under the earlier act (84 § 1 mom.). */
export const inForce = { from: "2021-09-01" } as const;

/** Gates at which a condition of the grant itself is asked: in the idea, when filing, when deciding. */
export const throughout = ["idea", "submission", "decision"] as const;
