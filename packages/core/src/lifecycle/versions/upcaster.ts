/** Turns the data of one version of an event into that of a later one. */
export interface Upcaster {
  readonly event: string;
  readonly from: number;
  readonly to: number;
  upcast(data: unknown): unknown;
}
