import * as Result from "effect/Result";
import * as z from "zod";
import { CaseFile } from "../../domain/index.ts";
import { Defect } from "../../primitives/index.ts";
import type { LifecycleEvent } from "../engine/event.ts";
import { kaariBehaviour } from "../kaari/behaviour/kaari-behaviour.ts";
import { eventData } from "../kaari/data/event-data.ts";
import type { EventName } from "../kaari/events.ts";
import type { KaariNames } from "../kaari/transition.ts";
import { upcastKaari } from "../versions/kaari-upcasters.ts";
import { EventEnvelope } from "./event-schema.ts";
import { schemaProblems } from "./schema-problems.ts";
import { partsOf } from "./told-texts.ts";
import { asItStands, plainValue, type ValueProblem, valueProblem } from "./value-problem.ts";

/** An event of a project's history: core's own, or one whose plugin may be absent. */
export type HistoryEvent = LifecycleEvent<KaariNames>;

const isKnown = (type: string): type is EventName => Object.hasOwn(eventData, type);

const unknownType = (type: string): ValueProblem =>
  valueProblem("type", {
    expected: {
      fi: "elinkaaren tapahtuma tai meta/plugin",
      sv: "en händelse i livscykeln eller meta/plugin",
      en: "an event of the lifecycle, or meta/plugin",
    },
    found: asItStands(type),
    advice: { fi: "Nimeä sen liitännäinen.", sv: "Ange dess tillägg.", en: "Name its plugin." },
  });

const newerSchema = (type: EventName, schema: number): ValueProblem =>
  valueProblem("schema", {
    expected: asItStands(String(kaariBehaviour.schemas[type] ?? 1)),
    found: asItStands(String(schema)),
    advice: {
      fi: "Käytä versiota, joka tuntee sen.",
      sv: "Använd en version som känner till den.",
      en: "Use a version that knows it.",
    },
  });

/** Reads an event as a file holds it (money and percents as text), or says everything that is wrong with it. */
export const parseEvent = (value: unknown): Result.Result<HistoryEvent, ReadonlyArray<ValueProblem>> => {
  const { data: plain, problems } = plainValue(value);
  if (problems.length > 0) return Result.fail(problems);
  const envelope = EventEnvelope.safeParse(plain);
  if (!envelope.success)
    return Result.fail(schemaProblems(envelope.error, plain, { schema: EventEnvelope, part: partsOf.events }));
  const { type, schema, data = {}, meta } = envelope.data;
  const event = { ...envelope.data, data };
  if (meta.plugin !== undefined) return Result.succeed(event);
  if (!isKnown(type)) return Result.fail([unknownType(type)]);
  const current = upcastKaari(event);
  if (current === undefined) return Result.fail([newerSchema(type, schema)]);
  const shape = eventData[type];
  const said = shape.safeParse(current.data);
  return said.success
    ? Result.succeed({ ...current, data: said.data })
    : Result.fail(schemaProblems(said.error, data, { schema: shape, part: partsOf.one(type) }, ["data"]));
};

/**
 * An event as a file holds it.
 *
 * @throws Defect when its data is not what its type says.
 */
export const encodeEvent = (event: HistoryEvent): HistoryEvent => {
  if (!isKnown(event.type) || event.meta.plugin !== undefined) return event;
  const data = written(eventData[event.type], event.data, `the data of ${event.type}`);
  const { assessed } = event.meta;
  if (assessed?.given === undefined) return { ...event, data };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- facts as a file holds them have text where these have numbers
  const given = written(CaseFile, assessed.given, `the facts given to ${event.type}`) as CaseFile;
  return { ...event, data, meta: { ...event.meta, assessed: { ...assessed, given } } };
};

const written = (schema: z.ZodType, value: unknown, what: string): unknown => {
  const writing = z.safeEncode(schema, value);
  if (writing.success) return writing.data;
  throw new Defect(`Expected ${what}, found: ${z.prettifyError(writing.error)}`);
};
