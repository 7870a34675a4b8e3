/** A mistake in how the command was called, or in a pack or call it was told to use. Printed as it is. */
export class Refused extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
