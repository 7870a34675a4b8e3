/** Decrees 866/2021 and 867/2021 are in force from this day. */
export const inForce = { from: "2021-10-15" } as const;
