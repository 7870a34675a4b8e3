import type { Application, CaseFile, Decision } from "../../domain/index.ts";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import type { Project } from "../kaari/project.ts";
import { type ChangeFacts, changeFacts } from "./change-facts.ts";
import { type ClaimFacts, claimFacts } from "./claim-facts.ts";
import { aftercareFacts, reportFacts, reviewFacts } from "./follow-up-facts.ts";
import { projectDays } from "./project-days.ts";
import { named, toldOf } from "./told-events.ts";
import { resultFacts } from "./result-facts.ts";

type Asked = KaariCommand | undefined;

const application = ({ application: applied, paper, filedAt }: Project, asked: Asked): Application | undefined => {
  const facts = applied ?? (asked?.type === "WriteIdeaPaper" ? { ...paper, ...asked.data.paper } : paper);
  const filed = asked?.type === "SubmitApplication" ? asked.at : filedAt;
  return facts === undefined || filed === undefined ? facts : { ...facts, filedAt: filed };
};

const askedDecision = (asked: Asked): Decision | undefined => {
  switch (asked?.type) {
    case "GrantFunding":
      return asked.data.decision;
    case "ResolveRectification":
    case "ResolveAppeal":
      return "grant" in asked.data ? asked.data.grant.decision : undefined;
    default:
      return undefined;
  }
};

/** A committee's position, as a decision tells it. */
const statements = { for: "supported", against: "not-supported", none: "none" } as const;

/** What the regional committee stated last. */
const statementIn = (project: Project): Decision["regionalStatement"] => {
  const last = named(toldOf(project), "StatementRecorded").findLast(
    ({ meta }) => meta.actor.role === "regional-committee",
  );
  return last && statements[last.data.position];
};

const decision = (project: Project, asked: Asked): Decision | undefined => {
  const made = askedDecision(asked);
  const told = made ?? project.decision;
  if (told === undefined) return undefined;
  return {
    ...told,
    madeOn: told.madeOn ?? (made === undefined ? project.decided?.on : asked?.on),
    // What the committee stated stands, whatever the decision says of it.
    regionalStatement: statementIn(project) ?? told.regionalStatement,
  };
};

/** A record without the members that are not known: a fact that is missing is not there. */
const known = <Value>(value: Value): Value => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const copy = { ...value };
  for (const name of Object.keys(copy)) if (Reflect.get(copy, name) === undefined) Reflect.deleteProperty(copy, name);
  return copy;
};

/** The facts that rules read of a project: the roots of a case file, with the claim and the change that are asked about. */
export interface HistoryFacts extends CaseFile {
  readonly claim?: ClaimFacts | undefined;
  readonly change?: ChangeFacts | undefined;
}

/**
 * The facts of a project that rules read, as its history tells them.
 *
 * `asked` is the command whose gate is to be assessed: its decision, its claim or change, or the moment of filing is then among the facts.
 */
export const caseFileOf = (project: Project, asked?: KaariCommand): HistoryFacts =>
  known({
    application: known(application(project, asked)),
    call: known(project.call),
    decision: known(decision(project, asked)),
    project: known(projectDays(project)),
    claim: known(claimFacts(project, asked)),
    change: known(changeFacts(project, asked)),
    review: known(reviewFacts(project, asked)),
    report: known(reportFacts(project)),
    result: known(resultFacts(project, asked)),
    aftercare: known(aftercareFacts(project, asked)),
  });
