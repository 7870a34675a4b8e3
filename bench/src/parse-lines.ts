/** Reads lines of JSON from standard input and does nothing with them: the least that any check of a stream takes. */
import { createInterface } from "node:readline";

let titles = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { application } = JSON.parse(line) as { readonly application?: { readonly title?: string } };
  titles += application?.title?.length ?? 0;
}
if (titles === 0) process.exitCode = 1;
