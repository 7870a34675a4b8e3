import { createReadStream, ReadStream } from "node:fs";
import type { WriteStream } from "node:tty";
import type { Channel, Host } from "./host.ts";
import { leanMemory } from "./lean-memory.ts";

/** The process that the command runs in. */
export const processHost = (): Host => ({
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return standardInput();
  },
  stdout: channelOf(process.stdout),
  stderr: channelOf(process.stderr),
  now: () => new Date(),
  stayLean: leanMemory(),
});

/** Bytes of a file that are read at once: more than Node takes, so that it is asked less often. */
const atOnce = 256 * 1024;

const standardInput = (): AsyncIterable<Uint8Array> => {
  const { stdin } = process;
  return stdin instanceof ReadStream ? createReadStream("", { fd: stdin.fd, highWaterMark: atOnce }) : stdin;
};

/** Writes no faster than is read, and stays quiet when the reader has gone. */
const channelOf = (stream: WriteStream): Channel => {
  let open = true;
  let goOn: (() => void) | undefined;
  const proceed = (): void => {
    goOn?.();
    goOn = undefined;
  };
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "ERR_STREAM_DESTROYED") throw error;
    open = false;
    proceed();
  });
  stream.on("drain", proceed);
  const terminal = stream.isTTY;
  return {
    write: async (text) => {
      if (open && !stream.write(text)) await new Promise<void>((resolve) => (goOn = resolve));
      return open;
    },
    terminal,
    colour: terminal && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb",
    columns: (terminal && stream.columns) || 80,
  };
};
