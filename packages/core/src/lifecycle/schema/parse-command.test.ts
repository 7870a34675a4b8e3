import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { parseCommand } from "./parse-command.ts";
import { describeValueProblem } from "./value-problem.ts";

const command = (type: string, data: unknown) => ({
  id: "village-2",
  stream: "village",
  type,
  at: "2026-01-15T12:00:00Z",
  on: "2026-01-15",
  actor: { role: "coordinator", id: "coordinator" },
  data,
});
const told = (type: string, data: unknown, locale: "fi" | "sv" | "en") => {
  const read = parseCommand(command(type, data));
  return Result.isSuccess(read) ? [] : read.failure.map((problem) => describeValueProblem(problem, locale));
};

describe("what is wrong with a command", () => {
  const guidance = { channel: "puhelin", topik: "Idea", minutes: 0 };

  it("is told in Finnish", () => {
    expect(told("RecordGuidance", guidance, "fi")).toEqual([
      'data/channel: odotettu: jokin näistä: "meeting", "telephone", "video", "message", "event"; löytyi: "puhelin". Korjaa se.',
      "data/topic: odotettu: teksti; löytyi: ei mitään. Lisää se.",
      "data/minutes: odotettu: luku, joka on yli 0; löytyi: 0. Korjaa se.",
      "data/topik: odotettu: kohta, jonka RecordGuidance tuntee; löytyi: topik. Tarkoititko topic?",
    ]);
  });

  it("is told in Swedish", () => {
    expect(told("RecordGuidance", guidance, "sv")).toEqual([
      'data/channel: väntat: en av dessa: "meeting", "telephone", "video", "message", "event"; hittat: "puhelin". Rätta det.',
      "data/topic: väntat: en text; hittat: ingenting. Lägg till det.",
      "data/minutes: väntat: ett tal över 0; hittat: 0. Rätta det.",
      "data/topik: väntat: en del som RecordGuidance har; hittat: topik. Menade du topic?",
    ]);
  });

  it("names the parts that there are where none is near", () => {
    expect(told("RecordGuidance", { channel: "video", topic: "Idea", minutes: 30, kesto: 1 }, "en")).toEqual([
      "data/kesto: expected a part that RecordGuidance has, found kesto. Take it out. Known here: channel, topic, minutes.",
    ]);
  });

  it.each([
    [
      "3.4.2026",
      'data/until: odotettu: päivä muodossa VVVV-KK-PP, esimerkiksi "2026-09-01"; löytyi: "3.4.2026". Kirjoita "2026-04-03".',
    ],
    [
      "2026-02-30",
      'data/until: odotettu: päivä, joka on kalenterissa; löytyi: "2026-02-30". Kuukauden viimeinen päivä on "2026-02-28".',
    ],
  ])("says how a value is to be written, in each language: %s", (until, sentence) => {
    expect(told("SetClock", { clock: "durability", until, provision: "5 §" }, "fi")).toEqual([sentence]);
  });

  it("names the words of every choice where none of them is said", () => {
    expect(told("RespondToInvitation", { answer: "kyllä" }, "en")).toEqual([
      'data/answer: expected one of "accept", "decline", found "kyllä". Mend it.',
    ]);
    const change = { change: "a", reason: "b", parts: [{ id: "c", type: "budjetti" }] };
    expect(told("RequestChange", change, "en")).toEqual([
      'data/parts/0/type: expected one of "period", "budget", "content", "partners", "indicators", "contact", found "budjetti". Mend it.',
    ]);
  });

  it("keeps to the choice whose word is said", () => {
    expect(told("RespondToInvitation", { answer: "decline" }, "en")).toEqual([
      "data/reason: expected a text, found nothing. Add it.",
    ]);
  });
});
