/** FEEL as the DMN standard has it: the subpath `@kaari/core/feel`. */
export * from "./ast.ts";
export { evaluate, type EvaluateOptions } from "./evaluate.ts";
export { format } from "./format.ts";
export { FeelNumber } from "./number.ts";
export { parseExpression, parseUnaryTests } from "./parse.ts";
export { describeProblem, type FeelProblem } from "./problem.ts";
export { FeelDateTime } from "./temporal/date-time.ts";
export { FeelDate } from "./temporal/date.ts";
export { DaysDuration, MonthsDuration } from "./temporal/duration.ts";
export { FeelTime } from "./temporal/time.ts";
export { FeelFunction, FeelRange, type FeelContext, type FeelList, type Value } from "./values.ts";
