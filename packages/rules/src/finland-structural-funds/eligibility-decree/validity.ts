/** In force from this day. */
export const inForce = { from: "2021-10-15" } as const;
