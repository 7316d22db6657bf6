import { type LearntWeights, loadWeights } from '../learnt-weights.js';
import { boundaryFeatures } from './boundary-features.js';

/** Fewest words on either side of a cut. */
const FEWEST_BEFORE = 1;
const FEWEST_AFTER = 1;

/**
 * Where speech without full stops is cut: indexes of the words that begin an
 * utterance, the first left out. `caution` is what the log-odds of a cut must
 * have above the usual.
 */
export function findBoundaries(words: readonly string[], caution: number): readonly number[] {
  learnt ??= loadWeights('boundaries');
  const { threshold, weights } = learnt;
  const bias = weights.get('bias') ?? 0;
  const cuts: number[] = [];
  let from = 0;
  for (let index = 1; index < words.length; index++) {
    if (index - from < FEWEST_BEFORE || words.length - index < FEWEST_AFTER) continue;
    let score = bias;
    for (const feature of boundaryFeatures(words, from, index)) score += weights.get(feature) ?? 0;
    if (score <= threshold + caution) continue;
    cuts.push(index);
    from = index;
  }
  return cuts;
}

/** Learnt by `npm run train:segmentation`; read when it is first needed. */
let learnt: LearntWeights | null = null;
