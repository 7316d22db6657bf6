import { FeatureList } from '../features/feature-list.js';
import { type Reading, wordFeatures } from '../features/lexical.js';
import { addRows, findRows, type LinearTable } from './linear-table.js';

/**
 * What each word adds to every column of a table, added up once and remembered:
 * people say the same words again and again. A word is known by two hashes, so
 * what is remembered never depends on which words came before.
 */
class WordSums {
  /** `width` sums a place. */
  sums: Float32Array;
  private readonly table: LinearTable;
  private readonly width: number;
  private readonly list = new FeatureList();
  private readonly row: Float64Array;
  private hash = new Int32Array(FIRST_SIZE);
  private check = new Int32Array(FIRST_SIZE);
  /** Open addressing: place + 1, or 0 where empty. */
  private slots = new Int32Array(FIRST_SIZE * 2);
  private count = 0;

  constructor(table: LinearTable) {
    this.table = table;
    this.width = table.outputs;
    this.row = new Float64Array(table.outputs);
    this.sums = new Float32Array(FIRST_SIZE * table.outputs);
  }

  /** To call before a session: places given out before it are no longer good. */
  startSession(): void {
    if (this.count < MOST_WORDS) return;
    this.slots.fill(0);
    this.count = 0;
  }

  /** Place of a token's sums, good until the next session starts. */
  placeOf(reading: Reading, text: number, token: number): number {
    const hash = reading.tokens.hash[token] ?? 0;
    const check = reading.tokens.check[token] ?? 0;
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const place = (this.slots[slot] ?? 0) - 1;
      if (place < 0) break;
      if (this.hash[place] === hash && this.check[place] === check) return place;
      slot = (slot + 1) & mask;
    }
    if (this.count === this.hash.length) {
      this.grow();
      return this.placeOf(reading, text, token);
    }
    const place = this.count;
    this.count += 1;
    this.slots[slot] = place + 1;
    this.hash[place] = hash;
    this.check[place] = check;
    this.list.clear();
    wordFeatures(reading, text, token, 1, this.list);
    findRows(this.table, this.list);
    this.row.fill(0);
    addRows(this.table, this.list, this.width, this.row);
    this.sums.set(this.row, place * this.width);
    return place;
  }

  /** Adds a word's sums, times its weight, over the first `width` columns. */
  add(place: number, weight: number, width: number, out: Float64Array): void {
    const { sums } = this;
    const base = place * this.width;
    for (let k = 0; k < width; k++) out[k] = (out[k] ?? 0) + weight * (sums[base + k] ?? 0);
  }

  private grow(): void {
    const size = this.hash.length * 2;
    const mask = size * 2 - 1;
    const { hash, check, sums } = this;
    this.hash = new Int32Array(size);
    this.hash.set(hash);
    this.check = new Int32Array(size);
    this.check.set(check);
    this.sums = new Float32Array(size * this.width);
    this.sums.set(sums);
    this.slots = new Int32Array(size * 2);
    for (let place = 0; place < this.count; place++) {
      let slot = (this.hash[place] ?? 0) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = place + 1;
    }
  }
}

/** The sums of a table's words; the same for as long as the table lives. */
export function wordSumsOf(table: LinearTable): WordSums {
  const known = SUMS.get(table);
  if (known !== undefined) return known;
  const made = new WordSums(table);
  SUMS.set(table, made);
  return made;
}

const SUMS = new WeakMap<LinearTable, WordSums>();
const FIRST_SIZE = 1024;
/** What is remembered is forgotten between sessions when it grew past this: two or three megabytes. */
const MOST_WORDS = 8192;
