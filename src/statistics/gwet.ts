import { type Scalar, scalar, undefinedBecause } from './outcome.js';

/** Sums over items that two or more raters rated. */
export interface GwetSums {
  readonly items: number;
  /** Sum over items of agreeing pairs ÷ pairs of raters. */
  readonly agreement: number;
  /** For each category, the sum over items of the share of raters who chose it. */
  readonly shares: readonly number[];
}

/**
 * Gwet's AC1 (2008): agreement beyond chance where chance agrees only on items
 * that are hard to rate, so that a category nearly everyone uses does not sink it
 * as it sinks kappa. `categories` is how many there were to choose from. Undefined
 * without items or with fewer than two categories.
 */
export function gwetAC1({ items, agreement, shares }: GwetSums, categories: number): Scalar {
  if (items === 0) return undefinedBecause('no-data');
  if (categories < 2) return undefinedBecause('one-category');
  const expected = shares.reduce((sum, share) => sum + (share / items) * (1 - share / items), 0) / (categories - 1);
  return expected === 1 ? undefinedBecause('no-variance') : scalar((agreement / items - expected) / (1 - expected));
}
