import { boundaryWeights } from '../learnt-weights.built.js';
import { BoundaryWeights } from './boundary-features.js';

/** Fewest words on either side of a cut. */
const FEWEST_BEFORE = 1;
const FEWEST_AFTER = 1;

/**
 * Where speech without full stops is cut: indexes of the words that begin an
 * utterance, the first left out. `caution` is what the log-odds of a cut must
 * have above the usual.
 */
export function findBoundaries(words: readonly string[], caution: number): readonly number[] {
  const { threshold, weights } = learntBoundaries();
  const places = weights.placesOf(words);
  const cuts: number[] = [];
  let from = 0;
  for (let index = 1; index < words.length; index++) {
    if (index - from < FEWEST_BEFORE || words.length - index < FEWEST_AFTER) continue;
    if (weights.scoreOf(places, from, index) <= threshold + caution) continue;
    cuts.push(index);
    from = index;
  }
  return cuts;
}

/** Learnt by `npm run train:segmentation`; read when it is first needed. */
let learnt: { readonly threshold: number; readonly weights: BoundaryWeights } | null = null;

function learntBoundaries(): { readonly threshold: number; readonly weights: BoundaryWeights } {
  if (learnt === null) {
    const { threshold, table } = boundaryWeights();
    learnt = { threshold, weights: new BoundaryWeights(table) };
  }
  return learnt;
}
