import { isKnown } from "./exact-integers.ts";
import { agreedValue } from "./runtime.ts";

/**
 * Conditions of packs that are built small, where facts may be missing.
 *
 * A condition is printed once. Asked with doubts counting as false, it says whether it certainly holds; asked with doubts
 * counting as true, whether it may. Where there was no doubt, both are the same.
 */

/** Whether a missing fact is an answer of its own: the application is submitted. */
let closed = true;
/** What a doubt counts as. */
let counting = false;
/** Whether there was a doubt. */
let met = false;

/**
 * Asks once or, where there is doubt, twice: what comes of it while doubts count as false, and while they count as true.
 *
 * @param load sets what the conditions read, before they are asked
 */
export const askTwice = <R>(
  isClosed: boolean,
  load: () => void,
  ask: () => R,
): readonly [certain: R, possible: () => R] => {
  closed = isClosed;
  counting = false;
  load();
  met = false;
  const certain = ask();
  const possible = (): R => {
    if (!met) return certain;
    counting = true;
    const other = ask();
    counting = false;
    return other;
  };
  return [certain, possible];
};

type Test = () => boolean;

const doubt: Test = () => {
  met = true;
  return counting;
};

/** In this order: equal, other, less, at most. */
export const isEqual = (a: unknown, b: unknown): boolean => (isKnown(a) && isKnown(b) ? a === b : doubt());
export const isOther = (a: unknown, b: unknown): boolean => (isKnown(a) && isKnown(b) ? a !== b : doubt());
export const isLess = <V>(a: V, b: V): boolean => (isKnown(a) && isKnown(b) ? a < b : doubt());
export const isAtMost = <V>(a: V, b: V): boolean => (isKnown(a) && isKnown(b) ? a <= b : doubt());

export const isAmong = (value: unknown, ...members: ReadonlyArray<unknown>): boolean =>
  isKnown(value) ? members.includes(value) : doubt();
export const isNoneOf = (value: unknown, ...members: ReadonlyArray<unknown>): boolean =>
  isKnown(value) ? !members.includes(value) : doubt();

export const isGiven = (value: unknown): boolean => isKnown(value) || (!closed && doubt());
export const isAbsent = (value: unknown): boolean => !isKnown(value) && (closed || doubt());

type List<I> = ReadonlyArray<I> | null | undefined;

export const isSome = <I>(list: List<I>, test: (item: I) => boolean): boolean =>
  isKnown(list) ? list.some((item) => test(item)) : doubt();
export const isEvery = <I>(list: List<I>, test: (item: I) => boolean): boolean =>
  isKnown(list) ? list.every((item) => test(item)) : doubt();

/** What asks about a value, `isEqual` for instance, and what it asks beside. */
type Question = (value: unknown, ...others: ReadonlyArray<never>) => boolean;
type Item = Readonly<Record<string, unknown>> | undefined;

const ofMember =
  (member: string, question: Question, others: ReadonlyArray<never>) =>
  (item: Item): boolean =>
    question(item?.[member], ...others);

/** The same of one member of the items. */
export const isSomeBy = (
  list: List<Item>,
  member: string,
  question: Question,
  ...others: ReadonlyArray<never>
): boolean => isSome(list, ofMember(member, question, others));
export const isEveryBy = (
  list: List<Item>,
  member: string,
  question: Question,
  ...others: ReadonlyArray<never>
): boolean => isEvery(list, ofMember(member, question, others));

/** The contrary: certain where the condition is not even possible. */
export const isNot = (test: Test): boolean => {
  counting = !counting;
  const not = !test();
  counting = !counting;
  return not;
};

/** Whether the condition holds, whatever doubts count as just now; undefined when that is not known. */
export const truthOf = (test: Test): boolean | undefined => {
  const [asked, before] = [counting, met];
  counting = false;
  met = false;
  let truth: boolean | undefined = test();
  if (!truth && met) {
    counting = true;
    if (test()) truth = undefined;
  }
  counting = asked;
  met = before;
  return truth;
};

/** 1 when the condition holds, -1 when it does not, 0 when that is not known. */
export const decided = (test: Test): number => {
  const truth = truthOf(test);
  return truth === undefined ? 0 : truth ? 1 : -1;
};

/** The value that the condition chooses. */
export const choice = <V>(test: Test, then: () => V, otherwise: () => V): V | undefined => {
  const truth = truthOf(test);
  return truth === undefined ? agreedValue(then(), otherwise()) : truth ? then() : otherwise();
};

/** Whether the one of two conditions holds that a third chooses. */
export const isChosen = (test: Test, then: Test, otherwise: Test): boolean => {
  const truth = truthOf(test);
  if (truth === undefined) return doubt() ? then() || otherwise() : then() && otherwise();
  return truth ? then() : otherwise();
};

/** The items for which the condition holds; undefined when that is not known of one. */
export const kept = <I>(list: List<I>, test: (item: I) => boolean): ReadonlyArray<I> | undefined => {
  if (!isKnown(list)) return undefined;
  let unsure = false;
  const items = list.filter((item) => {
    const truth = truthOf(() => test(item));
    unsure ||= truth === undefined;
    return truth;
  });
  return unsure ? undefined : items;
};

/** Those of which one member fits. */
export const keptBy = (
  list: List<Item>,
  member: string,
  question: Question,
  ...others: ReadonlyArray<never>
): ReadonlyArray<Item> | undefined => kept(list, ofMember(member, question, others));
