/**
 * One thread for many mutants: starting a thread and importing everything anew takes longer than the tests of a mutant.
 *
 * A thread is left after some runs, for each adds a listener to it, and at once when `leaveThread` says that a mutant
 * may have left something behind.
 */
import { channel } from "node:diagnostics_channel";
import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from "vitest/node";

/** The configuration of Vitest and the plugin of Stryker are loaded apart, so that they share no module. */
const leaving = channel("kaari:mutants:leave-thread");
export const leaveThread = (): void => leaving.publish(undefined);

const runsOfThread = 150;
type Listener = (...told: ReadonlyArray<unknown>) => void;

let thread: ThreadsPoolWorker | undefined;
let runs = 0;
const leave = async (): Promise<void> => {
  const left = thread;
  thread = undefined;
  runs = 0;
  await left?.stop();
};
leaving.subscribe(() => void leave());

class WarmWorker implements PoolWorker {
  readonly name = "warm";
  private readonly options: PoolOptions;
  private readonly listeners: Array<readonly [string, Listener]> = [];

  constructor(options: PoolOptions) {
    this.options = options;
  }

  async start(): Promise<void> {
    if (runs >= runsOfThread) await leave();
    if (thread === undefined) {
      thread = new ThreadsPoolWorker(this.options);
      await thread.start();
    }
    runs += 1;
  }

  on(event: string, listener: Listener): void {
    this.listeners.push([event, listener]);
    thread?.on(event, listener);
  }

  off(event: string, listener: Listener): void {
    thread?.off(event, listener);
  }

  /** To stop is answered here: the thread does not hear of it. */
  send(message: WorkerRequest): void {
    if ("type" in message && message.type === "stop") {
      const stopped = { __vitest_worker_response__: true, type: "stopped" };
      for (const [event, listener] of this.listeners) if (event === "message") queueMicrotask(() => listener(stopped));
    } else thread?.send(message);
  }

  deserialize(data: unknown): unknown {
    return data;
  }

  async stop(): Promise<void> {
    for (const [event, listener] of this.listeners) thread?.off(event, listener);
  }
}

export const warmPool = {
  name: "warm",
  createPoolWorker: (options: PoolOptions): PoolWorker => new WarmWorker(options),
};
