import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FeatureList } from '../../src/coding/features/feature-list.js';
import { firstColumns, keyAt, scaleAt } from '../../src/coding/model/columns.js';
import { findRows } from '../../src/coding/model/find-rows.js';

/** Hashes from the whole of their range, some of them neighbours. */
const hash = fc.oneof(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), fc.integer({ min: -40, max: 40 }));

test('every feature of a table is found in its row, and no other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(hash, { minLength: 1, maxLength: 60 }), fc.array(hash), (known, others) => {
      const keys = Int32Array.from(known);
      const columns = firstColumns(
        {
          outputs: 1,
          keys,
          scale: Float32Array.from(keys.keys()),
          weights: new Int8Array(keys.length),
          bias: new Float32Array(1),
        },
        1,
      );
      const asked = [...others, ...known];
      const list = new FeatureList();
      for (const [at, one] of asked.entries()) list.add(one, at, at, at + 1);
      findRows(columns, list);
      const found = Array.from({ length: list.count }, (_, at) => {
        const row = list.hash[at] ?? -1;
        return [list.value[at], keyAt(columns, row), scaleAt(columns, row)];
      });
      expect(found).toEqual(asked.flatMap((one, at) => (known.includes(one) ? [[at, one, known.indexOf(one)]] : [])));
    }),
  );
});
