import type { FeatureList } from '../features/feature-list.js';
import { wordWeight } from '../features/lexical.js';
import type { Surroundings } from '../features/surroundings.js';
import type { TokenTable } from '../features/tokens.js';
import type { Combiner } from './combiner.js';
import type { LinearTable } from './linear-table.js';
import type { Model } from './model.js';
import { wordSumsOf } from './word-sums.js';

/** What the first look at a session stood on, kept while its units are decided: rows found and words met. */
export class Evidence {
  /** Place of each token's sums. */
  places = new Int32Array(0);
  /** First row of each unit; unit `i` owns the rows `from[i]` up to `to[i]`. */
  from = new Int32Array(0);
  to = new Int32Array(0);
  row = new Int32Array(1024);
  value = new Float32Array(1024);
  /** Tokens the row stands on, end exclusive. */
  first = new Int32Array(1024);
  last = new Int32Array(1024);
  private count = 0;

  startSession(units: number, tokens: number): void {
    this.places = new Int32Array(tokens);
    this.from = new Int32Array(units);
    this.to = new Int32Array(units);
    this.count = 0;
  }

  addWord(token: number, place: number): void {
    this.places[token] = place;
  }

  /** Keeps the rows of a unit that stand on its own words. */
  addRows(unit: number, list: FeatureList): void {
    if (this.count + list.count > this.row.length) this.grow(list.count);
    this.from[unit] = this.count;
    for (let at = 0; at < list.count; at++) {
      const first = list.first[at] ?? -1;
      if (first < 0) continue;
      const next = this.count;
      this.row[next] = list.hash[at] ?? 0;
      this.value[next] = list.value[at] ?? 0;
      this.first[next] = first;
      this.last[next] = list.last[at] ?? 0;
      this.count = next + 1;
    }
    this.to[unit] = this.count;
  }

  private grow(more: number): void {
    const size = 2 * (this.row.length + more);
    const { row, value, first, last } = this;
    this.row = new Int32Array(size);
    this.row.set(row);
    this.value = new Float32Array(size);
    this.value.set(value);
    this.first = new Int32Array(size);
    this.first.set(first);
    this.last = new Int32Array(size);
    this.last.set(last);
  }
}

/** The words of the text that spoke most for the label against the others; at most three stretches. */
export function strongestWords(
  text: string,
  tokens: TokenTable,
  model: Model,
  unit: Surroundings,
  evidence: Evidence,
  combiner: Combiner,
  label: number,
): readonly string[] {
  if (unit.role === 'other') return [];
  const { from, to } = unit.own;
  const n = to - from;
  const table = model.tables[unit.role];
  const words = wordSumsOf(table);
  const weight = wordWeight(unit.own);
  const size = combiner.labels.length;
  const means = meansOf(table, combiner);
  // A stretch of `length` words from the unit's word `i` on stands at `i * LONGEST + length - 1`.
  const total = new Float64Array(n * LONGEST);
  for (let token = from; token < to; token++) {
    const base = (evidence.places[token] ?? 0) * table.outputs + combiner.first;
    const mean = meanOf(words.sums, base, size);
    total[(token - from) * LONGEST] = weight * ((words.sums[base + label] ?? 0) - mean);
  }
  const column = combiner.first + label;
  for (let at = evidence.from[unit.unit] ?? 0; at < (evidence.to[unit.unit] ?? 0); at++) {
    const first = evidence.first[at] ?? 0;
    const row = evidence.row[at] ?? 0;
    const place = (first - from) * LONGEST + (evidence.last[at] ?? 0) - first - 1;
    const step = (evidence.value[at] ?? 0) * (table.scale[row] ?? 0);
    total[place] =
      (total[place] ?? 0) + step * ((table.weights[row * table.outputs + column] ?? 0) - (means[row] ?? 0));
  }
  const chosen: string[] = [];
  while (chosen.length < MOST) {
    let best = -1;
    let most = 0;
    for (let at = 0; at < total.length; at++) {
      if ((total[at] ?? 0) > most) {
        best = at;
        most = total[at] ?? 0;
      }
    }
    if (best < 0) break;
    total[best] = 0;
    const first = from + Math.floor(best / LONGEST);
    const stretch = text.slice(tokens.start[first] ?? 0, tokens.end[first + (best % LONGEST)] ?? 0);
    if (!/\w/.test(stretch) || chosen.some((other) => other.includes(stretch) || stretch.includes(other))) continue;
    chosen.push(stretch);
  }
  return chosen;
}

const MOST = 3;
/** The longest run of words that is a feature. */
const LONGEST = 4;

/** Mean of each row's weights over a head's labels: what a label's own weight is held against. */
function meansOf(table: LinearTable, combiner: Combiner): Float32Array {
  let means = MEANS.get(combiner);
  if (means === undefined) {
    means = new Float32Array(table.keys.length);
    for (let row = 0; row < means.length; row++)
      means[row] = meanOf(table.weights, row * table.outputs + combiner.first, combiner.labels.length);
    MEANS.set(combiner, means);
  }
  return means;
}

const MEANS = new WeakMap<Combiner, Float32Array>();

function meanOf(weights: Float32Array | Int8Array, base: number, size: number): number {
  let sum = 0;
  for (let k = 0; k < size; k++) sum += weights[base + k] ?? 0;
  return sum / size;
}
