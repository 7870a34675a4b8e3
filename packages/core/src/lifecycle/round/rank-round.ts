import { exactText } from "../scoring/exact.ts";
import type { FundingRound, Round, RoundApplication } from "../schema/round-schema.ts";
import { allot, type Allotment, type Claimant, type Funding } from "./allot.ts";
import { ordered, type SettledTie } from "./order.ts";
import type { RankedApplication, Ranking, RoundOutcome, RoundReason, Tie } from "./ranking.ts";
import { type Scored, scored } from "./scored.ts";
import { statementOf } from "./statement.ts";
import { because, whyBelow, whyNotEligible, whyPlace, whyShare, whyStatement } from "./why.ts";

const isEligible = ({ application }: Scored): boolean => (application.general ?? []).every(({ met }) => met);

const row = (
  { application, marks, total }: Scored,
  place: number | undefined,
  outcome: RoundOutcome,
  reasons: ReadonlyArray<RoundReason>,
  amount?: number,
): RankedApplication => ({
  id: application.id,
  project: application.project ?? application.id,
  applicant: application.applicant,
  title: application.title,
  place,
  points: place === undefined ? undefined : exactText(total),
  marks: place === undefined ? [] : marks,
  outcome,
  requested: "requested" in application ? application.requested : undefined,
  amount,
  reasons,
  feedback: application.feedback,
});

const unranked = (round: Round, one: Scored): RankedApplication => {
  const { withdrawn } = one.application;
  return withdrawn === undefined
    ? row(one, undefined, "not-eligible", whyNotEligible(round, one))
    : row(one, undefined, "withdrawn", [because("withdrawn", { why: withdrawn })]);
};

const tieOf = ({ groups }: SettledTie): ReadonlyArray<Tie> => {
  const [first] = groups.flat();
  if (first === undefined || groups.flat().length < 2) return [];
  const ids = groups.map((group) => group.map(({ application }) => application.id));
  return [{ points: exactText(first.total), applications: ids.flat(), open: ids.filter((group) => group.length > 1) }];
};

interface Placed<Application extends RoundApplication> {
  readonly tie: SettledTie<Scored<Application>>;
  readonly group: ReadonlyArray<Scored<Application>>;
  readonly place: number;
}

/** Each group with its place: those of a group share it, and the next comes after all of them. */
const placed = <Application extends RoundApplication>(
  ties: ReadonlyArray<SettledTie<Scored<Application>>>,
): ReadonlyArray<Placed<Application>> => {
  let place = 1;
  return ties.flatMap((tie) =>
    tie.groups.map((group) => {
      const here = { tie, group, place };
      place += group.length;
      return here;
    }),
  );
};

const claimantOf = ({ committee }: FundingRound, one: Scored<Funding>): Claimant => {
  const { statement } = one.application;
  if (statement === undefined || committee === undefined) return { scored: one, statement: "not-needed" };
  return {
    scored: one,
    statement: statement.votes === undefined ? undefined : statementOf(statement.votes, committee),
  };
};

const moneyOf = (
  { money }: FundingRound,
  { granted, reserved, left }: Allotment,
  list: ReadonlyArray<RankedApplication>,
): Ranking["money"] => {
  const waiting = list.filter(({ outcome }) => outcome === "tied-at-line" || outcome === "money-ran-out");
  const next = waiting.filter(({ place }) => place === waiting[0]?.place).map(({ id }) => id);
  return { available: money, granted, reserved, left, next };
};

const rankFunding = (round: FundingRound): Ranking => {
  const all = round.applications.map((application) => scored(round, application));
  const inList = all.filter((one) => one.application.withdrawn === undefined && isEligible(one));
  const ties = ordered(inList, round.ties);
  const places = placed(ties);
  const claims = places.map(({ group }) => group.filter(({ meets }) => meets).map((one) => claimantOf(round, one)));
  const allotment = allot(claims, round);
  const list = places.flatMap(({ tie, group, place }) =>
    group.map((one) => {
      const share = allotment.shareOf.get(one.application.id);
      const why = whyPlace(round, tie, group);
      if (share === undefined) return row(one, place, "below-threshold", [...why, ...whyBelow(round, one)]);
      const { statement } = claimantOf(round, one);
      const reasons = [...why, ...whyStatement(round, statement), ...whyShare(round, one.application, share)];
      return row(one, place, share.outcome, reasons, "amount" in share ? share.amount : undefined);
    }),
  );
  return listed(round, list, all, ties, moneyOf(round, allotment, list));
};

/** Those that are not ranked come last: not eligible, then withdrawn, by their ids. */
const listed = (
  round: Round,
  list: ReadonlyArray<RankedApplication>,
  all: ReadonlyArray<Scored>,
  ties: ReadonlyArray<SettledTie>,
  money: Ranking["money"],
): Ranking => {
  const ranked = new Set(list.map(({ id }) => id));
  const others = all.filter(({ application }) => !ranked.has(application.id)).map((one) => unranked(round, one));
  const last = (one: RankedApplication): number => Number(one.outcome === "withdrawn");
  const unrankedLast = others.toSorted((one, other) => last(one) - last(other) || (one.id < other.id ? -1 : 1));
  return {
    round: round.id,
    title: round.title,
    kind: round.kind,
    ranked: list.filter(({ place }) => place !== undefined).length,
    applications: [...list, ...unrankedLast],
    ties: ties.flatMap(tieOf),
    money,
  };
};

const rankIdeas = (round: Extract<Round, { readonly kind: "idea" }>): Ranking => {
  const all = round.applications.map((application) => scored(round, application));
  const inList = all.filter((one) => one.application.withdrawn === undefined && isEligible(one));
  const ties = round.scoring === undefined ? [] : ordered(inList, round.ties ?? []);
  const list =
    round.scoring === undefined
      ? inList
          .toSorted((one, other) => (one.application.id < other.application.id ? -1 : 1))
          .map((one) => row(one, undefined, "feedback", [because("idea-feedback")]))
      : placed(ties).flatMap(({ tie, group, place }) =>
          group.map((one) =>
            row(one, place, "feedback", [
              ...whyPlace(round, tie, group),
              ...whyBelow(round, one),
              because("idea-feedback"),
            ]),
          ),
        );
  return listed(round, list, all, ties, undefined);
};

/** Ranks the applications of a call together, and shares out its money from the top. */
export const rankRound = (round: Round): Ranking => (round.kind === "funding" ? rankFunding(round) : rankIdeas(round));
