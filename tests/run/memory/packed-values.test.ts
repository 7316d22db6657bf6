import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BytePool } from '../../../src/run/memory/byte-pool.js';
import { PackedValues } from '../../../src/run/memory/packed-values.js';

const isAnything = (value: unknown): value is unknown => value !== undefined;

const number = fc.oneof(
  fc.nat(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(-0, 244, 245, 255, 256, 65_535, 65_536, 2 ** 32 - 1, 2 ** 32, -1, 0.1 + 0.2),
);
const key = fc.string().filter((name) => name !== '__proto__');
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false),
    number,
    fc.string({ unit: 'grapheme' }),
    fc.array(tie('value')),
    fc.dictionary(key, tie('value'), { noNullPrototype: true }),
  ),
}));

test('values come back as they were put in, keys in their order', () => {
  const packed = new PackedValues(isAnything);
  fc.assert(
    fc.property(fc.array(value, { minLength: 1 }), (values) => {
      const places = values.map((one) => packed.put(one));
      for (const [at, one] of values.entries()) {
        const back = packed.get(places[at]!);
        expect(back).toStrictEqual(one);
        expect(JSON.stringify(back)).toBe(JSON.stringify(one));
      }
    }),
  );
});

test('more strings and sets of keys than are held once come back all the same', () => {
  const packed = new PackedValues(isAnything);
  const values = Array.from({ length: 10_000 }, (_, at) => ({ id: `word ${at}`, [`key ${at}`]: [at, `${at} – ö`] }));
  const places = values.map((one) => packed.put(one));
  expect(places.map((place) => packed.get(place))).toEqual(values);
});

test('what JSON cannot say is refused', () => {
  expect(() => new PackedValues(isAnything).put({ made: () => 1 })).toThrow(TypeError);
});

test('blocks of any size lie side by side', () => {
  const pool = new BytePool();
  const sizes = [0, 1, 1_000_000, 100_000, 3_000_000, 5, 1_048_572, 1_048_573, 7];
  const blocks = sizes.map((size, at) => new Uint8Array(size).fill(at + 1));
  const places = blocks.map((block) => pool.put(block));
  for (const [at, block] of blocks.entries()) expect(Buffer.compare(pool.get(places[at]!), block)).toBe(0);
  expect(() => pool.get(99 * 1024 * 1024)).toThrow(RangeError);
});
