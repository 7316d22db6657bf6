import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PieceFinder } from '../../src/domain/piece-finder.js';

function finderOf(pieces: readonly string[]): PieceFinder {
  return new PieceFinder(pieces, [...new Set(pieces.join(''))].join(''));
}

test('pieces are found wherever they begin, and inside each other', () => {
  const pieces = ['end', 'hand', 'handed', 'lend a hand', 'spend'];
  const met = finderOf(pieces).mark('we spend it all, then lend a handed', new Int32Array(pieces.length), 1);
  expect(met.map((place) => pieces[place]).toSorted()).toEqual(['end', 'hand', 'handed', 'lend a hand', 'spend']);
});

test('a piece that is marked already is not given again', () => {
  const finder = finderOf(['gone', 'now']);
  const marks = new Int32Array(2);
  expect(finder.mark('gone now, gone', marks, 7)).toEqual([0, 1]);
  expect(finder.mark('now it is gone', marks, 7)).toEqual([]);
  expect(finder.mark('now it is gone', marks, 8)).toEqual([1, 0]);
});

test('what is found are the pieces that the text includes, whatever was read before', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 6 });
  const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ü'), maxLength: 30 });
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 1, maxLength: 30 }), fc.array(text), (made, texts) => {
      const pieces = made.toSorted();
      const finder = finderOf(pieces);
      const marks = new Int32Array(pieces.length);
      for (const [at, said] of texts.entries()) {
        const found = finder.mark(said, marks, at + 1).map((place) => pieces[place]);
        expect(found.toSorted()).toEqual(pieces.filter((piece) => said.includes(piece)));
      }
    }),
  );
});
