import type * as z from "zod";
import { own, record } from "./fact.ts";

/** What the project will be measured by. */
export const Indicator = record({
  code: own.text("Indikaattorin tunnus", "Indikatorns kod", "Code of the indicator"),
  name: own.text("Indikaattorin nimi", "Indikatorns namn", "Name of the indicator"),
  kind: own.code(
    ["output", "result"],
    "Tuotos- vai tulosindikaattori?",
    "Output- eller resultatindikator?",
    "Output or result indicator?",
  ),
  unit: own.text("Mittayksikkö", "Måttenhet", "Unit"),
  baseline: own.number("Lähtöarvo", "Utgångsvärde", "Baseline"),
  target: own.number("Tavoitearvo", "Målvärde", "Target"),
});
export type Indicator = z.infer<typeof Indicator>;

/** What may go wrong and what is done about it. */
export const Risk = record({
  description: own.text("Mikä riski?", "Vilken risk?", "What is the risk?"),
  response: own.text("Miten riskiin varaudutaan?", "Hur bereder man sig på risken?", "What is done about it?"),
});
export type Risk = z.infer<typeof Risk>;
