import type { GroupBar } from '../instruments/print-codebook.js';
import { AGAINST } from './against.js';
import type { Prediction } from './coder.js';
import { likeliest } from './likeliest.js';

/**
 * From which probability of one of them on a coder is sure that an utterance is against motivational interviewing, though
 * perhaps not which of the codes it is: advice, orders, warnings and confrontation pass into each other, and each is too
 * rare to be shown right by itself. Counted on hand-coded sessions that nothing is trained on, where the coder gave one
 * of the codes (`npm run bench:against`; a test counts again). A coder that is not named here has no such bar.
 */
const BARS: Readonly<Record<string, GroupBar>> = {
  'oars-shipped': { from: 0.7, precision: 0.935, low: 0.864, cases: 62 },
  'oars-open': { from: 0.6, precision: 0.914, low: 0.854, cases: 93 },
};

/** The bar of a coder; null where none was counted. */
export function barAgainst(coder: string): GroupBar | null {
  return BARS[coder] ?? null;
}

/** Probability that one of the codes against motivational interviewing fits. */
export function probabilityAgainst({ probabilities }: Pick<Prediction, 'probabilities'>): number {
  return AGAINST.reduce((sum, code) => sum + (probabilities[code] ?? 0), 0);
}

/** True where a coder gives one of these codes and is sure that one of them fits. */
export function isSurelyAgainst(prediction: Prediction, coder: string): boolean {
  const bar = barAgainst(coder);
  const code = likeliest(prediction);
  if (bar === null || code === null || prediction.by !== undefined || !AGAINST.includes(code)) return false;
  return probabilityAgainst(prediction) >= bar.from;
}
