import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SpanSet } from '../../../src/ingest/identifiers/span-set.js';

test('a stretch is taken in unless it overlaps one that was', () => {
  const stretch = fc
    .tuple(fc.nat(400), fc.integer({ min: 1, max: 150 }))
    .map(([start, length]) => [start, start + length] as const);
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 40 }), (stretches) => {
      const set = new SpanSet();
      const taken: (readonly [number, number])[] = [];
      for (const [start, end] of stretches) {
        const isFree = !taken.some(([from, to]) => start < to && from < end);
        expect(set.add(start, end)).toBe(isFree);
        if (isFree) taken.push([start, end]);
      }
    }),
  );
});
