import type { BesideLimit } from "../../beside-limit.ts";

export const limitCases = [] as const satisfies ReadonlyArray<BesideLimit>;
