import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { sharedFolder } from "../../test/shared.ts";
import type { GrantApplication } from "./application.ts";
import { generatedApplications } from "./applications.ts";

const count = 10_000;

interface SharedGenerator {
  readonly makeApplications: (count: number) => ReadonlyArray<GrantApplication>;
}

/** The module that makes the applications of the shared set, where it is found. */
const sharedGenerator = (): string | undefined => {
  const folder = sharedFolder();
  const module = folder === undefined ? undefined : join(folder, "bench", "rules", "lib", "domain.mjs");
  return module !== undefined && existsSync(module) ? module : undefined;
};

/** Where the applications come from. */
export const applicationsSaid = (): string =>
  sharedGenerator() === undefined
    ? "10 000 applications of the bench's own generator"
    : "10 000 applications of the shared set";

/** The applications of the shared set where it is found, else generated ones. */
export const benchApplications = async (): Promise<ReadonlyArray<GrantApplication>> => {
  const module = sharedGenerator();
  if (module === undefined) return generatedApplications(count);
  const generator: SharedGenerator = await import(pathToFileURL(module).href);
  return generator.makeApplications(count);
};
