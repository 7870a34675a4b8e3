import type { CompiledPack } from "./compile-pack.ts";
import { problem } from "./layers.ts";
import type { PackProblem } from "./pack-problem.ts";

/** A day of this century and the next: entries may hold for some years only. */
const samples = Array.from({ length: 20 }, (_, decade) => `${2000 + decade * 10}-01-01`);

/** Periods that roll over to a working day end some day. */
export const checkCalendar = ({ merged: { pack }, program: { calendar } }: CompiledPack): ReadonlyArray<PackProblem> =>
  samples.every((day) => calendar.nextWorkingDay(day) !== undefined)
    ? []
    : [
        problem(
          pack,
          "jurisdiction/calendar",
          "days of rest with working days between them",
          "a year without a working day",
          "List only the days that do not count.",
        ),
      ];
