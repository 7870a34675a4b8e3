/** A bug in the code that called, never a user's mistake. */
export class Defect extends Error {
  override readonly name: string = "Defect";
}
