import * as z from "zod";

/** A moment: ISO date and time with offset or `Z`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;
