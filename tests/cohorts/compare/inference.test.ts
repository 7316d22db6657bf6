import { describe, expect, it, test } from 'vitest';
import { canFit, lmerPValues } from '../../bench/inference/lmer.js';
import { measureDoubleSampling, measureErrors, type Way } from '../../bench/inference/measure.js';
import type { Design } from '../../bench/inference/simulate.js';

/** Seeded, so that a figure near a bar does not come and go; `npm run bench:inference` takes as many sets as one likes. */
const SETS = 2000;

describe('where nothing differs', () => {
  const normal: readonly Design[] = [
    { group: 6, reference: 6, icc: 0.1, shape: 'normal' },
    { group: 10, reference: 10, icc: 0.3, shape: 'normal' },
  ];
  test.each(normal)('$group and $reference practitioners, ICC $icc: wrong in 4 to 6.5 % of sets', (design) => {
    const { typeI, contradictions } = measureErrors(design, 'quoted', SETS);
    expect(typeI).toBeLessThanOrEqual(6.5);
    expect(typeI).toBeGreaterThanOrEqual(4);
    expect(contradictions).toBe(0);
  });

  const others: readonly (readonly [Way, Design])[] = [
    ['quoted', { group: 10, reference: 10, icc: 0.3, shape: 'skewed' }],
    ['quoted', { group: 10, reference: 10, both: 3, icc: 0.3, shape: 'normal' }],
    ['quoted', { group: 10, reference: 10, both: 8, icc: 0.3, shape: 'normal' }],
    ['sessions', { group: 10, reference: 10, icc: 0.3, shape: 'normal' }],
    ['covariate', { group: 10, reference: 10, icc: 0.3, shape: 'normal' }],
  ];
  test.each(others)(
    '%s: wrong in at most 6.5 % of sets, and p and interval never contradict each other',
    (way, design) => {
      const { typeI, contradictions } = measureErrors(design, way, SETS);
      expect(typeI).toBeLessThanOrEqual(6.5);
      expect(contradictions).toBe(0);
    },
  );

  it.skipIf(!canFit())(
    'compare.R is wrong in fewer than 12 of 100 sets (needs R with lme4 and lmerTest)',
    () => {
      const p = lmerPValues({ group: 10, reference: 10, icc: 0.3, shape: 'normal' }, 100);
      expect(p).toHaveLength(100);
      expect(p.filter((one) => one < 0.05).length).toBeLessThan(12);
    },
    240_000,
  );
});

describe('a coder right in 80 % of its answers, a quarter of the sessions double-coded', () => {
  test.each([12, 20])(
    '%i practitioners a side: bias under a point, intervals that hold in 92 to 97 %',
    (practitioners) => {
      const found = measureDoubleSampling(
        { practitioners, sessions: 6, right: 0.8, fraction: 0.25, open: [0.668, 0.332] },
        SETS,
      );
      expect(Math.abs(found.bias)).toBeLessThan(1);
      expect(found.coverage).toBeGreaterThan(92);
      expect(found.coverage).toBeLessThan(97);
      // What people's and machine codes give together is nine points off.
      expect(found.naiveBias).toBeLessThan(-8);
    },
  );
});
