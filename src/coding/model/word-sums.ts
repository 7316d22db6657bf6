import { FeatureList } from '../features/feature-list.js';
import { type Reading, wordFeatures } from '../features/lexical.js';
import { addRows, type Columns } from './columns.js';
import { findRows } from './find-rows.js';

/**
 * What each word adds to every column, added up once and remembered:
 * people say the same words again and again. A word is known by two hashes, so
 * what is remembered never depends on which words came before.
 */
class WordSums {
  /** A sum by place and column. */
  sums: Float32Array;
  private readonly columns: Columns;
  private readonly list = new FeatureList();
  private readonly row: Float64Array;
  /** By place, of the head that begins at `meansFrom`; not a number where nobody asked yet. */
  private means = new Float64Array(FIRST_SIZE).fill(Number.NaN);
  private meansFrom = -1;
  private hash = new Int32Array(FIRST_SIZE);
  private check = new Int32Array(FIRST_SIZE);
  /** Open addressing: place + 1, or 0 where empty. */
  private slots = new Int32Array(FIRST_SIZE * 2);
  private count = 0;

  constructor(columns: Columns) {
    this.columns = columns;
    this.row = new Float64Array(columns.width);
    this.sums = new Float32Array(FIRST_SIZE * columns.width);
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
    findRows(this.columns, this.list);
    this.row.fill(0);
    addRows(this.columns, this.list, this.row);
    this.sums.set(this.row, place * this.columns.width);
    this.means[place] = Number.NaN;
    return place;
  }

  /** Adds up the words of the tokens `from` up to `to`, whose places are given, each times the weight. */
  add(places: Int32Array, from: number, to: number, weight: number, out: Float64Array): void {
    const { sums } = this;
    const { width } = this.columns;
    for (let k = 0; k < width; k += 4) {
      let a = out[k] ?? 0;
      let b = out[k + 1] ?? 0;
      let c = out[k + 2] ?? 0;
      let d = out[k + 3] ?? 0;
      for (let token = from; token < to; token++) {
        const base = (places[token] ?? 0) * width + k;
        a += weight * (sums[base] ?? 0);
        b += weight * (sums[base + 1] ?? 0);
        c += weight * (sums[base + 2] ?? 0);
        d += weight * (sums[base + 3] ?? 0);
      }
      out[k] = a;
      out[k + 1] = b;
      out[k + 2] = c;
      out[k + 3] = d;
    }
  }

  /** Mean of a word's sums over the columns of one head: reckoned when first asked for, which is always for the same head. */
  meanOver(place: number, first: number, size: number): number {
    if (first !== this.meansFrom) {
      this.means.fill(Number.NaN);
      this.meansFrom = first;
    }
    const known = this.means[place] ?? 0;
    if (!Number.isNaN(known)) return known;
    const base = place * this.columns.width + first;
    let sum = 0;
    for (let k = 0; k < size; k++) sum += this.sums[base + k] ?? 0;
    const mean = sum / size;
    this.means[place] = mean;
    return mean;
  }

  private grow(): void {
    const size = this.hash.length * 2;
    const mask = size * 2 - 1;
    const { hash, check, sums } = this;
    this.hash = new Int32Array(size);
    this.hash.set(hash);
    this.check = new Int32Array(size);
    this.check.set(check);
    this.sums = new Float32Array(size * this.columns.width);
    this.sums.set(sums);
    this.means = new Float64Array(size).fill(Number.NaN);
    this.slots = new Int32Array(size * 2);
    for (let place = 0; place < this.count; place++) {
      let slot = (this.hash[place] ?? 0) & mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
      this.slots[slot] = place + 1;
    }
  }
}

/** The sums of these columns' words; the same for as long as the columns live. */
export function wordSumsOf(columns: Columns): WordSums {
  const known = SUMS.get(columns);
  if (known !== undefined) return known;
  const made = new WordSums(columns);
  SUMS.set(columns, made);
  return made;
}

const SUMS = new WeakMap<Columns, WordSums>();
const FIRST_SIZE = 1024;
/** What is remembered is forgotten between sessions when it grew past this: less than a megabyte. */
const MOST_WORDS = 8192;
