/** A figure with its interval, or the reason why there is none; never 0 or 1 for want of data. */
export type Estimate =
  | {
      readonly status: 'estimated';
      readonly value: number;
      /** Ends of the interval; null where none could be had. */
      readonly low: number | null;
      readonly high: number | null;
      /** How the interval was made, in words; null without one. */
      readonly method: string | null;
    }
  | { readonly status: 'undefined'; readonly value: null; readonly because: string };

/** What the reasons of an undefined estimate mean, in words. */
export const UNDEFINED_IN_WORDS: Readonly<Record<string, string>> = {
  'no-data': 'nothing to compare',
  'too-few': 'too few to tell',
  'no-variance': 'all values are the same',
  'one-category': 'only one category was used',
  'zero-total': 'one side is empty',
  'not-positive': 'not all values are above zero',
  'incomplete-rows': 'values are missing',
  'unequal-ratings': 'not every item has the same number of coders',
  'too-few-replicates': 'too rare for an interval or a value',
  'not-estimable': 'cannot be told apart from the covariates',
  'too-few-double-coded': 'fewer than five practitioners with sessions coded by both people and the machine',
  paired: 'the same practitioners are in both groups',
  suppressed: 'left out: too few to show',
};
