import type { FeatureList } from '../features/feature-list.js';
import type { Columns } from './columns.js';
import { guessRow } from './row-index.js';

/**
 * Puts in place of each feature its row; features the model does not know are dropped from the list. First the index is
 * asked for all of them, then the rows are looked at: so many looks far into memory, none of which waits for another,
 * are under way at once.
 */
export function findRows({ index, rows, stride, quads }: Columns, list: FeatureList): void {
  const { hash, value, first, last } = list;
  if (GUESSES.length < list.count) GUESSES = new Int32Array(2 * list.count);
  const guesses = GUESSES;
  let asked = 0;
  for (let at = 0; at < list.count; at++) {
    const wanted = hash[at] ?? 0;
    const guess = guessRow(index, wanted);
    if (guess < 0) continue;
    guesses[asked] = guess;
    hash[asked] = wanted;
    value[asked] = value[at] ?? 0;
    first[asked] = first[at] ?? 0;
    last[asked] = last[at] ?? 0;
    asked += 1;
  }
  let kept = 0;
  for (let at = 0; at < asked; at++) {
    const wanted = hash[at] ?? 0;
    let row = guesses[at] ?? 0;
    let key = quads[row * stride] ?? 0;
    // It stands there or a little further on.
    while (key < wanted && row + 1 < rows) {
      row += 1;
      key = quads[row * stride] ?? 0;
    }
    if (key !== wanted) continue;
    hash[kept] = row;
    value[kept] = value[at] ?? 0;
    first[kept] = first[at] ?? 0;
    last[kept] = last[at] ?? 0;
    kept += 1;
  }
  list.count = kept;
}

/** By feature asked for: where its row should be. */
let GUESSES = new Int32Array(4096);
