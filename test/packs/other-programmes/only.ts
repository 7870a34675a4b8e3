/** A text in three languages. */
export const only = (fi: string, sv: string, en: string) => ({ fi, sv, en });
