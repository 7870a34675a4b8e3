import { distance } from "fastest-levenshtein";

/** The known name that is most likely meant, if one is near enough. */
export const nearest = (name: string, known: ReadonlyArray<string>): string | undefined => {
  const ranked = known
    .map((candidate) => ({ candidate, away: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.away - b.away);
  const [best] = ranked;
  return best !== undefined && best.away <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : undefined;
};
