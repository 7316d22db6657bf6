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
const UNDEFINED_IN_WORDS: Readonly<Record<string, string>> = {
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
  'too-few-months': 'fewer than six sessions in three months',
  paired: 'the same practitioners are in both groups',
  suppressed: 'left out: too few to show',
};

/** A figure and the ends of its interval, null where none could be had. */
export interface WithInterval {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
}

type Show = (value: number) => string;

/** `0.66 [0.62, 0.70]`, the value alone without an interval; `showEnd` where its ends are written otherwise than the value. */
export function formatWithInterval(figure: WithInterval, show: Show, showEnd: Show = show): string {
  const interval = formatEnds(figure, showEnd);
  return interval === '' ? show(figure.value) : `${show(figure.value)} ${interval}`;
}

/** `[0.62, 0.70]`, as prose `(0.62 to 0.70)`; empty without an interval. */
export function formatEnds(
  { low, high }: Omit<WithInterval, 'value'>,
  show: Show,
  as: 'figure' | 'prose' = 'figure',
): string {
  if (low === null || high === null) return '';
  return as === 'figure' ? `[${show(low)}, ${show(high)}]` : `(${show(low)} to ${show(high)})`;
}

/** Why there is no figure, in words. */
export function whyUndefined(because: string): string {
  return UNDEFINED_IN_WORDS[because] ?? because.replaceAll('-', ' ');
}

/** A number of so many decimals. */
export function decimals(digits: number): Show {
  return (value) => value.toFixed(digits);
}
