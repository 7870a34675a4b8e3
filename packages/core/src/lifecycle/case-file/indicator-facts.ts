import type { MeasuredIndicator } from "../../domain/index.ts";
import type { Project } from "../kaari/project.ts";

type Values = Pick<MeasuredIndicator, "baseline" | "target" | "actual">;

/** Indicators as they were reported, each with what the application says of the one of that code or name. */
export const measured = (
  { application }: Project,
  reported: ReadonlyArray<Values & { readonly indicator: string }>,
): Array<MeasuredIndicator> =>
  reported.map(({ indicator: code, ...values }) => {
    const planned = application?.indicators?.find((one) => one.code === code || one.name === code) ?? { code };
    return { ...planned, ...values };
  });
