import * as z from "zod";
import { LocalizedText } from "../primitives/index.ts";
import { funds } from "./application.ts";

/** A funding programme, down to the specific objective that a pack speaks for. */
export const Programme = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9.]+)*$/),
  title: LocalizedText,
  fund: z.enum(funds).optional(),
  priority: z.string().min(1).optional(),
  specificObjective: z.string().min(1).optional(),
});
export type Programme = z.infer<typeof Programme>;

/** A part of a programme that is led and financed nationally; the intermediate body is found in the register. */
export const Theme = z.strictObject({
  id: z.string().min(1),
  title: LocalizedText,
  programme: z.string().min(1),
  ministries: z.array(z.string().min(1)).readonly().optional(),
});
export type Theme = z.infer<typeof Theme>;
