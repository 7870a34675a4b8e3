import type { Application, MeasuredIndicator } from "../../../domain/index.ts";

type Values = Pick<MeasuredIndicator, "baseline" | "target" | "actual">;

/** An indicator that was reported, with what the application says of the one of that code or name. */
export const measured = (
  application: Application | undefined,
  { indicator: code, ...values }: Values & { readonly indicator: string },
): MeasuredIndicator => {
  const planned = application?.indicators?.find((one) => one.code === code || one.name === code) ?? { code };
  return { ...planned, ...values };
};

/** The last of each. */
export const latest = (
  before: ReadonlyArray<MeasuredIndicator>,
  reported: ReadonlyArray<MeasuredIndicator>,
): ReadonlyArray<MeasuredIndicator> => [
  ...before.filter(({ code }) => !reported.some((one) => one.code === code)),
  ...reported,
];
