import { Pack } from "./pack.ts";

/** @throws z.ZodError */
export const parsePack = (value: unknown): Pack => Pack.parse(value);
