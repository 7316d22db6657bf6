import type { FeatureList } from '../features/feature-list.js';
import { wordWeight } from '../features/lexical.js';
import type { Surroundings } from '../features/surroundings.js';
import type { TokenTable } from '../features/tokens.js';
import { type Columns, scaleAt, weightAt } from './columns.js';
import type { Combiner } from './combiner.js';
import type { CodedRole } from './plan.js';
import { wordSumsOf } from './word-sums.js';

/** What the base models stood on in a session, kept while its units are decided: rows found and words met. */
export class Evidence {
  /** What the session was read with; nothing before the first one. */
  columns: Readonly<Record<CodedRole, Columns>> | null = null;
  /** Place of each token's sums. */
  places: Int32Array = new Int32Array(0);
  /** First row of each unit; unit `i` owns the rows `from[i]` up to `to[i]`. */
  from = new Int32Array(0);
  to = new Int32Array(0);
  row = new Int32Array(1024);
  value = new Float32Array(1024);
  /** Tokens the row stands on, end exclusive. */
  first = new Int32Array(1024);
  last = new Int32Array(1024);
  private count = 0;

  startSession(units: number, columns: Readonly<Record<CodedRole, Columns>>, places: Int32Array): void {
    this.columns = columns;
    this.places = places;
    this.from = new Int32Array(units);
    this.to = new Int32Array(units);
    this.count = 0;
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
  unit: Surroundings,
  evidence: Evidence,
  combiner: Combiner,
  label: number,
): readonly string[] {
  if (unit.role === 'other' || evidence.columns === null) return [];
  const { from } = unit.own;
  const count = findStretches(unit, evidence.columns[unit.role], evidence, combiner, label);
  const chosen: string[] = [];
  for (let at = 0; at < count && chosen.length < MOST; at++) {
    const best = strongestFrom(at, count);
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

/** What every stretch of the unit at hand spoke for the label; one of `length` words from word `i` on stands at `i * LONGEST + length - 1`. */
let TOTALS = new Float64Array(1024);
/** The stretches that spoke for it, in their order. */
let FOR = new Int32Array(1024);

/** Adds up what each stretch spoke for the label, and lists those that spoke for it; returns how many. */
function findStretches(
  unit: Surroundings,
  columns: Columns,
  evidence: Evidence,
  combiner: Combiner,
  label: number,
): number {
  const { from, to } = unit.own;
  const size = (to - from) * LONGEST;
  if (TOTALS.length < size) {
    TOTALS = new Float64Array(2 * size);
    FOR = new Int32Array(2 * size);
  }
  const totals = TOTALS;
  totals.fill(0, 0, size);
  const words = wordSumsOf(columns);
  const weight = wordWeight(unit.own);
  const column = combiner.first + label;
  for (let token = from; token < to; token++) {
    const place = evidence.places[token] ?? 0;
    const mean = words.meanOver(place, combiner.first, combiner.labels.length);
    totals[(token - from) * LONGEST] = weight * ((words.sums[place * columns.width + column] ?? 0) - mean);
  }
  const means = meansOf(columns, combiner);
  for (let at = evidence.from[unit.unit] ?? 0; at < (evidence.to[unit.unit] ?? 0); at++) {
    const first = evidence.first[at] ?? 0;
    const row = evidence.row[at] ?? 0;
    const place = (first - from) * LONGEST + (evidence.last[at] ?? 0) - first - 1;
    const step = (evidence.value[at] ?? 0) * scaleAt(columns, row);
    totals[place] =
      (totals[place] ?? 0) + step * (weightAt(columns, row, column) - meanOf(means, columns, combiner, row));
  }
  const found = FOR;
  let count = 0;
  for (let at = 0; at < size; at++) {
    found[count] = at;
    count += Number((totals[at] ?? 0) > 0);
  }
  return count;
}

/**
 * The strongest of the stretches found from place `at` on, the earlier among equals; it stands at that place afterwards.
 * Asked for `at` = 0, 1, 2 … Few are asked for as a rule; where many are, the rest is sorted, as a turn may repeat itself
 * ten thousand times.
 */
function strongestFrom(at: number, count: number): number {
  const found = FOR;
  if (at === SORTED_FROM) found.subarray(at, count).sort((a, b) => (TOTALS[b] ?? 0) - (TOTALS[a] ?? 0) || a - b);
  if (at >= SORTED_FROM) return found[at] ?? 0;
  let place = at;
  let best = found[at] ?? 0;
  let most = TOTALS[best] ?? 0;
  for (let next = at + 1; next < count; next++) {
    const one = found[next] ?? 0;
    const total = TOTALS[one] ?? 0;
    if (total < most || (total === most && one > best)) continue;
    place = next;
    best = one;
    most = total;
  }
  found[place] = found[at] ?? 0;
  found[at] = best;
  return best;
}

const SORTED_FROM = 12;

/** By row, not a number where nobody asked yet: most rows are never met. */
function meansOf(columns: Columns, combiner: Combiner): Float32Array {
  let means = MEANS.get(combiner);
  if (means === undefined) {
    means = new Float32Array(columns.rows).fill(Number.NaN);
    MEANS.set(combiner, means);
  }
  return means;
}

const MEANS = new WeakMap<Combiner, Float32Array>();

/** Mean of a row's weights over a head's labels: what a label's own weight is held against. */
function meanOf(means: Float32Array, columns: Columns, { first, labels }: Combiner, row: number): number {
  const known = means[row] ?? 0;
  if (!Number.isNaN(known)) return known;
  let sum = 0;
  for (let k = 0; k < labels.length; k++) sum += weightAt(columns, row, first + k);
  const mean = Math.fround(sum / labels.length);
  means[row] = mean;
  return mean;
}
