#!/usr/bin/env node
import { enableCompileCache } from "node:module";
import process from "node:process";

enableCompileCache();
process.once("SIGINT", () => process.exit(130));
process.once("SIGTERM", () => process.exit(143));

const [{ run }, { processHost }] = await Promise.all([import("./run.ts"), import("./process-host.ts")]);
process.exitCode = await run(process.argv.slice(2), processHost());
