import type { SegmentationAgreement } from '../../../domain/agreement.js';
import { cohenKappa } from '../../../statistics/kappa.js';
import { scalar, undefinedBecause } from '../../../statistics/outcome.js';
import { toEstimate } from '../../estimate.js';
import type { AlignedTurn } from './by-words.js';

/**
 * How alike coders cut turns into utterances: every gap between two words of a
 * turn is a place where each of a pair of coders cut or did not. Pairs of coders
 * are added up. Null when no turn has a gap that two coders saw.
 */
export function agreeOnBoundaries(turns: readonly AlignedTurn[]): SegmentationAgreement | null {
  let [both, one, neither] = [0, 0, 0];
  const table = [
    [0, 0],
    [0, 0],
  ];
  for (const { words, byCoder } of turns) {
    const cuts = byCoder
      .filter((spans) => spans !== null)
      .map((spans) => new Set(spans.map(({ end }) => end).filter((end) => end < words)));
    for (const [at, first] of cuts.entries()) {
      for (const second of cuts.slice(at + 1)) {
        const shared = [...first].filter((end) => second.has(end)).length;
        const [onlyFirst, onlySecond] = [first.size - shared, second.size - shared];
        const rest = Math.max(0, words - 1) - shared - onlyFirst - onlySecond;
        both += shared;
        one += onlyFirst + onlySecond;
        neither += rest;
        add(table, shared, onlyFirst, onlySecond, rest);
      }
    }
  }
  if (both + one + neither === 0) return null;
  const kappa = cohenKappa(table);
  const placed = 2 * both + one;
  return {
    both,
    one,
    gaps: both + one + neither,
    agreement: toEstimate(placed === 0 ? undefinedBecause('zero-total') : scalar((2 * both) / placed), 100),
    kappa: toEstimate(kappa.defined ? scalar(kappa.value) : kappa),
  };
}

function add(table: readonly number[][], both: number, first: number, second: number, neither: number): void {
  const cells = [
    [both, first],
    [second, neither],
  ];
  for (const [i, row] of cells.entries()) {
    for (const [j, count] of row.entries()) {
      const own = table[i];
      if (own) own[j] = (own[j] ?? 0) + count;
    }
  }
}
