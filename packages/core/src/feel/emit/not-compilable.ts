/** Leaves the emitting of an expression that compiled packs cannot hold. */
export class NotCompilable extends Error {
  constructor(text: string, why: string) {
    super(`${text}: ${why}`);
    this.name = "NotCompilable";
  }
}
