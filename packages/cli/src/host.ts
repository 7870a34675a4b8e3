/** Where text goes: standard output or standard error. */
export interface Channel {
  /** Settles when more may be written; `false` once nobody reads any more. */
  readonly write: (text: string) => Promise<boolean>;
  readonly colour: boolean;
  readonly terminal: boolean;
  readonly columns: number;
}

/** What the command takes from the process it runs in. */
export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Channel;
  readonly stderr: Channel;
  readonly now: () => Date;
  /** Called now and then in a long run. */
  readonly stayLean: () => void;
}
