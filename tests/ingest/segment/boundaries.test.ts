import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadWeights } from '../../../src/ingest/learnt-weights.js';
import { BoundaryWeights, boundaryFeatures, layBoundaries } from '../../../src/ingest/segment/boundary-features.js';

test('a cut has the log-odds that its features add up to, to the last bit', () => {
  const { weights } = loadWeights('boundaries');
  const known = new BoundaryWeights(layBoundaries(weights));
  const vocabulary = [...new Set([...weights.keys()].flatMap((name) => name.split(' ').slice(1)))];
  const words = fc.array(fc.constantFrom(...vocabulary, 'zebra', 'naïve', '7'), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (said, one, two) => {
      const index = 1 + (one % (said.length - 1));
      const from = two % index;
      let sum = weights.get('bias') ?? 0;
      for (const feature of boundaryFeatures(said, from, index)) sum += weights.get(feature) ?? 0;
      expect(known.scoreOf(known.placesOf(said), from, index)).toBe(sum);
    }),
    { numRuns: 2000 },
  );
});
