import { describe, expect, it } from "vitest";
import { projectLife } from "../project-life.ts";
import { after, asking } from "../trial-project.test-data.ts";

const paper = { need: "kokoontumistila" };
const sketched = after(projectLife.initial, asking("SketchIdea", { title: "Kylätalo" }));
const securing = (...amounts: ReadonlyArray<number>) =>
  asking("SecureFunding", { sources: amounts.map((amount) => ({ source: "yhdistys", kind: "own", amount })) });

describe("an idea", () => {
  it("has the title that it was sketched with", () => {
    expect(sketched.title).toBe("Kylätalo");
  });

  it("adds up the minutes of advice", () => {
    const advice = (minutes: number) => asking("RecordGuidance", { channel: "meeting", topic: "budjetti", minutes });
    expect(after(sketched, advice(45), advice(15)).guidanceMinutes).toBe(60);
  });

  it("adds up what funding is secured, source by source", () => {
    const written = after(sketched, asking("MapIdea", { paper }), asking("WriteIdeaPaper", { paper }));
    expect(after(written, securing(100_000, 50_001)).ownFunding).toBe(150_001);
  });

  it("keeps what was mapped when more of the paper is written", () => {
    const written = after(
      sketched,
      asking("MapIdea", { paper }),
      asking("WriteIdeaPaper", { paper: { goals: "viisi kerhoa" } }),
    );
    expect(written.paper).toEqual({ need: "kokoontumistila", goals: "viisi kerhoa" });
  });
});
