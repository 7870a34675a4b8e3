import type { Moment } from "../engine/command.ts";
import type { KaariCommand } from "../kaari/behaviour/phase-behaviour.ts";
import type { FundingRound } from "../schema/round-schema.ts";
import type { Ranking } from "./ranking.ts";
import { rankRound } from "./rank-round.ts";
import { statementOf } from "./statement.ts";

/** When the round is recorded, and who does it: ids of persons or bodies. */
export interface Recording extends Moment {
  readonly authority: string;
  readonly committee: string;
}

/** The commands by which the projects' histories take over the round: each one's place, then what the committee said. */
export const commandsOf = (
  round: FundingRound,
  { at, on, authority, committee }: Recording,
  ranking: Ranking = rankRound(round),
): ReadonlyArray<KaariCommand<"RankApplications" | "RecordStatement">> =>
  ranking.applications.flatMap((one): ReadonlyArray<KaariCommand<"RankApplications" | "RecordStatement">> => {
    const { id, project: stream, place, points, outcome, amount } = one;
    if (place === undefined || points === undefined) return [];
    const within = outcome === "in-full" || outcome === "in-part";
    const ranked: KaariCommand<"RankApplications"> = {
      id: `${round.id}.${id}.rank`,
      stream,
      type: "RankApplications",
      at,
      on,
      actor: { role: "authority", id: authority },
      data: {
        round: round.id,
        place,
        of: ranking.ranked,
        score: points,
        within,
        ...(within && amount !== undefined ? { amount } : {}),
      },
    };
    const votes = round.applications.find((application) => application.id === id)?.statement?.votes;
    if (votes === undefined || round.committee === undefined) return [ranked];
    const { position, quorate } = statementOf(votes, round.committee);
    if (!quorate) return [ranked];
    const stated: KaariCommand<"RecordStatement"> = {
      id: `${round.id}.${id}.statement`,
      stream,
      type: "RecordStatement",
      at,
      on,
      actor: { role: "regional-committee", id: committee },
      data: { position, votes },
    };
    return [ranked, stated];
  });
