import { failingByHand } from "../by-hand.ts";
import type { Engine } from "./engine.ts";

export const engine: Engine = { own: 24, prepare: () => ({ kind: "direct", failing: failingByHand }) };
