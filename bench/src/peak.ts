/** Loaded before a program: tells on descriptor 3, when the program ends, what it took. */
import { writeSync } from "node:fs";

/** What a whole process took. */
export interface Taken {
  readonly cpuMs: number;
  /** By the clock, from the start of the process. */
  readonly clockMs: number;
  readonly peakMb: number;
}

process.once("exit", () => {
  const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
  const cpuMs = (userCPUTime + systemCPUTime) / 1000;
  const taken: Taken = { cpuMs, clockMs: performance.now(), peakMb: maxRSS / 1024 };
  writeSync(3, JSON.stringify(taken));
});
