import type { analysePack, decideDifference } from "@kaari/analysis";

/** What the solver's package can do. */
export interface AnalysisPackage {
  readonly analysePack: typeof analysePack;
  readonly decideDifference: typeof decideDifference;
}

/** The solver's package; undefined where it is not installed. */
export const loadAnalysis = async (): Promise<AnalysisPackage | undefined> => {
  try {
    return await import("@kaari/analysis");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND";
    if (missing && error.message.includes("@kaari/analysis")) return undefined;
    throw error;
  }
};
