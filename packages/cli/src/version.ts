import { readFileSync } from "node:fs";
import * as z from "zod";

const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

/** Version of this package; the manifest stands one folder above, from the sources and from the bundle alike. */
export const version: string = z.object({ version: z.string() }).parse(manifest).version;
