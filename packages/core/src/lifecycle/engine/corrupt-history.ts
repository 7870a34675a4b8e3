import { Defect } from "../../primitives/index.ts";

/** A history that this lifecycle cannot have written. */
export class CorruptHistory extends Defect {
  override readonly name = "CorruptHistory";
}
