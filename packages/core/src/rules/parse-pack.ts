import * as z from "zod";
import { Pack } from "./pack.ts";

/**
 * A pack of plain data, checked, in the form of its file.
 *
 * @throws z.ZodError
 */
export const parsePack = (value: unknown): Pack => z.encode(Pack, Pack.parse(value));
