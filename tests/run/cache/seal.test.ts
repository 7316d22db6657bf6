import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdsSeal, seal } from '../../../src/run/cache/seal.js';

test('bytes hold the seal they were given, and no changed bit goes unseen, in them or in the seal', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), fc.nat(), fc.nat({ max: 7 }), (bytes, place, bit) => {
      const sealed = seal(bytes);
      expect(holdsSeal(bytes, sealed)).toBe(true);
      const all = Buffer.concat([bytes, sealed]);
      const at = place % all.length;
      all[at] = (all[at] ?? 0) ^ (1 << bit);
      expect(holdsSeal(all.subarray(0, bytes.length), all.subarray(bytes.length))).toBe(false);
    }),
  );
});

test('bytes that were cut short, grew, or lost their seal do not hold it', () => {
  const bytes = Buffer.from('a page of a report');
  const sealed = seal(bytes);
  expect(holdsSeal(bytes.subarray(1), sealed)).toBe(false);
  expect(holdsSeal(Buffer.concat([bytes, Buffer.alloc(1)]), sealed)).toBe(false);
  expect(holdsSeal(bytes, sealed.subarray(0, 15))).toBe(false);
  expect(holdsSeal(bytes, Buffer.alloc(0))).toBe(false);
});

test('the same bytes get the same seal, so that two runs keep the same', () => {
  const bytes = Buffer.from('a page of a report');
  expect(seal(bytes)).toEqual(seal(bytes));
});
