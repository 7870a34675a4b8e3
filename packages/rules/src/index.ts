import type { Pack } from "@kaari/core";

export const packs: ReadonlyArray<Pack> = [];
