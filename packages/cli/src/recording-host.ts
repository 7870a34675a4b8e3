import type { Channel, Host } from "./host.ts";

/** A host for tests: keeps what is written, reads `stdin` from a text, stands on a day. */
export interface RecordingHost extends Host {
  readonly written: { out: string; error: string };
}

export const recordingHost = (cwd: string, { stdin = "", env = {}, columns = 80 } = {}): RecordingHost => {
  const written = { out: "", error: "" };
  const channel = (name: "out" | "error"): Channel => ({
    write: (text) => {
      written[name] += text;
      return Promise.resolve(true);
    },
    colour: false,
    terminal: false,
    columns,
  });
  return {
    cwd,
    env,
    stdin: (async function* () {
      yield await Promise.resolve(Buffer.from(stdin));
    })(),
    stdout: channel("out"),
    stderr: channel("error"),
    stayLean: () => {},
    now: () => new Date("2026-04-30T21:30:00Z"),
    written,
  };
};
