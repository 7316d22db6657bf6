import { FeatureList } from '../features/feature-list.js';
import { lexicalFeatures } from '../features/lexical.js';
import type { Surroundings } from '../features/surroundings.js';
import type { TokenTable } from '../features/tokens.js';
import type { Combiner } from './combiner.js';
import { type LinearTable, rowOf } from './linear-table.js';
import type { Model } from './model.js';

/** The words of the text that spoke most for the label against the others; at most three stretches. */
export function strongestWords(
  text: string,
  tokens: TokenTable,
  model: Model,
  unit: Surroundings,
  combiner: Combiner,
  label: number,
): readonly string[] {
  if (unit.role === 'other') return [];
  const table = model.tables[unit.role];
  LIST.clear();
  lexicalFeatures(text, tokens, model.clusters, unit, LIST);
  const weight = new Map<string, number>();
  for (let at = 0; at < LIST.count; at++) {
    const first = LIST.first[at] ?? -1;
    const last = LIST.last[at] ?? -1;
    if (first < 0 || last <= first) continue;
    const row = rowOf(table, LIST.hash[at] ?? 0);
    if (row < 0) continue;
    const words = text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0);
    weight.set(words, (weight.get(words) ?? 0) + contribution(table, combiner, row, label) * (LIST.value[at] ?? 0));
  }
  const chosen: string[] = [];
  for (const [words, value] of [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (value <= 0 || chosen.length === 3) break;
    if (!/\w/.test(words) || chosen.some((other) => other.includes(words) || words.includes(other))) continue;
    chosen.push(words);
  }
  return chosen;
}

const LIST = new FeatureList();

function contribution(table: LinearTable, combiner: Combiner, row: number, label: number): number {
  const base = row * table.outputs + combiner.first;
  const size = combiner.labels.length;
  let sum = 0;
  for (let k = 0; k < size; k++) sum += table.weights[base + k] ?? 0;
  return (table.scale[row] ?? 0) * ((table.weights[base + label] ?? 0) - sum / size);
}
