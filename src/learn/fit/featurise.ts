import { classesOf, type WordClusters } from '../../coding/features/clusters.js';
import { FeatureList } from '../../coding/features/feature-list.js';
import { lexicalFeatures } from '../../coding/features/lexical.js';
import { type Surroundings, surroundingsOf } from '../../coding/features/surroundings.js';
import { type TokenTable, tokenise } from '../../coding/features/tokens.js';
import type { LabelledSession, LabelledUnit } from '../corpora/labelled.js';
import type { SparseRows } from './logistic.js';

/** A unit with the features the coder would see. */
export interface Example {
  readonly session: SessionExamples;
  readonly index: number;
  readonly unit: LabelledUnit;
  readonly hash: Int32Array;
  readonly value: Float32Array;
}

/** A session as the coder would see it. */
export interface SessionExamples {
  readonly labelled: LabelledSession;
  readonly tokens: TokenTable;
  readonly around: readonly Surroundings[];
  readonly examples: readonly Example[];
}

/** Features of every unit of a session, by the very code that coding uses. */
export function featurise(labelled: LabelledSession, clusters: WordClusters): SessionExamples {
  const texts = labelled.units.map((unit) => unit.text);
  const tokens = tokenise(texts);
  const reading = { texts, tokens, classes: classesOf(clusters, tokens) };
  const around = surroundingsOf(labelled.units, tokens, labelled.alone);
  const examples: Example[] = [];
  const session = { labelled, tokens, around, examples };
  const list = new FeatureList();
  for (const one of around) {
    const unit = labelled.units[one.unit];
    if (unit === undefined) continue;
    list.clear();
    lexicalFeatures(reading, one, list);
    examples.push({ session, index: one.unit, unit, ...merged(list) });
  }
  return session;
}

/** Columns by feature hash: every feature that at least `minimum` of the examples bear. */
export function columnsOf(examples: readonly Example[], minimum: number): ReadonlyMap<number, number> {
  const bearers = new Map<number, number>();
  for (const { hash } of examples) for (const one of hash) bearers.set(one, (bearers.get(one) ?? 0) + 1);
  const columns = new Map<number, number>();
  for (const [hash, count] of bearers) if (count >= minimum) columns.set(hash, columns.size);
  return columns;
}

/** The examples as a matrix over these columns. */
export function toRows(examples: readonly Example[], columns: ReadonlyMap<number, number>): SparseRows {
  let total = 0;
  for (const example of examples) total += example.hash.length;
  const from = new Int32Array(examples.length + 1);
  const column = new Int32Array(total);
  const value = new Float32Array(total);
  let at = 0;
  for (const [row, example] of examples.entries()) {
    for (let k = 0; k < example.hash.length; k++) {
      const known = columns.get(example.hash[k] ?? 0);
      if (known === undefined) continue;
      column[at] = known;
      value[at] = example.value[k] ?? 0;
      at += 1;
    }
    from[row + 1] = at;
  }
  return {
    rows: examples.length,
    columns: columns.size,
    from,
    column: column.subarray(0, at),
    value: value.subarray(0, at),
  };
}

/** One entry per feature, repeated ones added up, as the table adds them at coding time. */
function merged(list: FeatureList): { hash: Int32Array; value: Float32Array } {
  const sums = new Map<number, number>();
  for (let at = 0; at < list.count; at++) {
    const hash = list.hash[at] ?? 0;
    sums.set(hash, (sums.get(hash) ?? 0) + (list.value[at] ?? 0));
  }
  return { hash: Int32Array.from(sums.keys()), value: Float32Array.from(sums.values()) };
}
