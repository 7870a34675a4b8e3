/** The application that every engine of the bench is given. Amounts are whole cents, days ISO text. */
export type GrantApplication = {
  readonly id: string;
  readonly submittedOn: string;
  readonly startsOn: string;
  readonly durationMonths: number;
  readonly specificObjective: string;
  readonly call: { readonly id: string; readonly opensOn: string; readonly closesOn: string };
  readonly applicant: {
    readonly name: string;
    readonly legalForm: string;
    readonly soleTrader: boolean;
    readonly region: string;
  };
  /** Each may be left out, null or empty text. */
  readonly idea: {
    readonly need?: string | null;
    readonly targetGroup?: string | null;
    readonly measures?: string | null;
    readonly goals?: string | null;
    readonly expectedResults?: string | null;
    readonly preliminaryBudget?: number | null;
  };
  readonly indicators: ReadonlyArray<{ readonly code: string; readonly target: number }>;
  readonly partners: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly letters: ReadonlyArray<{ readonly partnerId: string; readonly signedOn: string }>;
  readonly budget: { readonly model: string; readonly lines: ReadonlyArray<BudgetLine> };
  readonly funding: {
    readonly grant: number;
    readonly ownFunds: number;
    readonly thirdParty: number;
    readonly advance: number;
    readonly funder: string;
    readonly stateAid: string;
    readonly priorAid: number;
  };
  readonly horizontal: {
    readonly equality: boolean;
    readonly nonDiscrimination: boolean;
    readonly sustainability: boolean;
  };
};

export interface BudgetLine {
  readonly id: string;
  readonly category: string;
  readonly amount: number;
}
