import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sharedFolder } from "../../test/shared.ts";
import type { GrantApplication } from "./application.ts";
import { generatedApplications } from "./applications.ts";

const count = 10_000;

interface SharedGenerator {
  readonly makeApplications: (count: number) => ReadonlyArray<GrantApplication>;
}

/** Where the applications come from. */
export const applicationsSaid = (): string =>
  sharedFolder() === undefined
    ? "10 000 applications of the bench's own generator"
    : "10 000 applications of the shared set";

/** The applications of the shared set where it is found, else generated ones. */
export const benchApplications = async (): Promise<ReadonlyArray<GrantApplication>> => {
  const folder = sharedFolder();
  if (folder === undefined) return generatedApplications(count);
  const generator: SharedGenerator = await import(
    pathToFileURL(join(folder, "bench", "rules", "lib", "domain.mjs")).href
  );
  return generator.makeApplications(count);
};
