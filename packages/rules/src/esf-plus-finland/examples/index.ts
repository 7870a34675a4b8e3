import { besideLimits } from "../../beside-limit.ts";
import { limitCases } from "../limit-cases.ts";
import { callConditionExamples } from "./call-conditions.ts";
import { finalReportExamples } from "./final-report.ts";
import { funderExamples } from "./funder.ts";

const cases = [...funderExamples, ...callConditionExamples, ...finalReportExamples] as const;

export const examples = [...cases, ...besideLimits(cases, limitCases)];
