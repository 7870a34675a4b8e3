import type { Channel, Host } from "./host.ts";

const pause = 200;

/** Tells on a terminal how far a long run is; silent where the answer itself goes to the terminal. */
export const progressOn = ({ stderr, stdout, now }: Host) => {
  const shown: Channel | undefined = stderr.terminal && !stdout.terminal ? stderr : undefined;
  let last = now().getTime();
  let written = false;
  return {
    tell: async (applications: number): Promise<void> => {
      const time = now().getTime();
      if (shown === undefined || time - last < pause) return;
      last = time;
      written = true;
      await shown.write(`\r\u001B[2K${applications}`);
    },
    clear: async (): Promise<void> => {
      if (written) await shown?.write("\r\u001B[2K");
    },
  };
};
