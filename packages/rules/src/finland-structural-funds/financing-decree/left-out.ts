import type { LeftOut } from "../../left-out.ts";

/** Researched rows of decree 867/2021 that this chapter does not decide, and where they belong. */
export const leftOut = {} as const satisfies Readonly<Record<string, LeftOut>>;
