import * as Result from "effect/Result";
import { assess, openPack } from "@kaari/core";
import { caseFileOf, explainRefusal, type KaariNames, projectLife, tellEvent } from "@kaari/core/lifecycle";
import { parseCommand } from "@kaari/core/lifecycle/schema";
import { packs } from "@kaari/rules";
import { esfPlusFinlandCitizens } from "@kaari/rules/esf-plus-finland-citizens";

const pack = openPack(esfPlusFinlandCitizens, { packs });
let project = projectLife.initial;

/** What happened, or why it did not. Where a gate has rules, they are asked about the project's own facts. */
const give = (on: string, role: KaariNames["role"], type: KaariNames["command"], data: unknown = {}): string => {
  const id = `village-house-${project.version + 1}`;
  const said = { id, stream: "village-house", type, at: `${on}T12:00:00Z`, on, actor: { role, id: role }, data };
  const command = Result.getOrThrow(parseCommand(said));
  let decision = projectLife.decide(command, project);
  if (!decision.accepted && decision.refusal.kind === "not-assessed") {
    const question = { gate: decision.refusal.gate, on, facts: caseFileOf(project, command) };
    decision = projectLife.decide(command, project, assess(pack, question));
  }
  if (!decision.accepted) return explainRefusal(decision.refusal, "en");
  project = projectLife.replay(decision.events, project); // and keep the events
  return decision.events.map((event) => tellEvent(event, "en").title).join(" ");
};

const named = { id: pack.pack.id, version: pack.pack.version, hash: pack.hash };
console.log(give("2026-01-14", "applicant", "SketchIdea", { title: "Village house" }));
console.log(give("2026-03-02", "applicant", "OpenApplication", { call: {}, pack: named }));
console.log(give("2026-03-03", "applicant", "ReviseApplication", { application: { title: "Village house" } }));
console.log(give("2026-03-04", "applicant", "SubmitApplication"));
