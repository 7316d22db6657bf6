import { boundaryFeatures } from './boundary-features.js';
import { BOUNDARY_WEIGHTS, THRESHOLD } from './boundary-weights.js';

/** Fewest words on either side of a cut. */
const FEWEST_BEFORE = 1;
const FEWEST_AFTER = 1;

/**
 * Where speech without full stops is cut: indexes of the words that begin an
 * utterance, the first left out. `caution` is what the log-odds of a cut must
 * have above the usual.
 */
export function findBoundaries(words: readonly string[], caution: number): readonly number[] {
  const cuts: number[] = [];
  let from = 0;
  for (let index = 1; index < words.length; index++) {
    if (index - from < FEWEST_BEFORE || words.length - index < FEWEST_AFTER) continue;
    let score = BIAS;
    for (const feature of boundaryFeatures(words, from, index)) score += WEIGHTS.get(feature) ?? 0;
    if (score <= THRESHOLD + caution) continue;
    cuts.push(index);
    from = index;
  }
  return cuts;
}

const WEIGHTS: ReadonlyMap<string, number> = new Map(
  BOUNDARY_WEIGHTS.split('|').map((pair) => {
    const at = pair.lastIndexOf('=');
    return [pair.slice(0, at), Number(pair.slice(at + 1))];
  }),
);
const BIAS = WEIGHTS.get('bias') ?? 0;
