import type { FeatureList } from '../features/feature-list.js';
import type { TokenTable } from '../features/tokens.js';
import { type LinearTable, rowOf } from './linear-table.js';
import type { HeadView } from './model.js';

/** The words of the text that spoke most for the likeliest label against the others; at most three stretches. */
export function strongestWords(
  text: string,
  tokens: TokenTable,
  list: FeatureList,
  table: LinearTable,
  head: HeadView,
  scores: Float32Array,
): readonly string[] {
  let best = 0;
  for (let k = 1; k < head.labels.length; k++) {
    if ((scores[head.offset + k] ?? 0) > (scores[head.offset + best] ?? 0)) best = k;
  }
  const weight = new Map<string, number>();
  for (let at = 0; at < list.count; at++) {
    const first = list.first[at] ?? -1;
    const last = list.last[at] ?? -1;
    if (first < 0 || last <= first) continue;
    const row = rowOf(table, list.hash[at] ?? 0);
    if (row < 0) continue;
    const words = text.slice(tokens.start[first] ?? 0, tokens.end[last - 1] ?? 0);
    weight.set(words, (weight.get(words) ?? 0) + contribution(table, head, row, best) * (list.value[at] ?? 0));
  }
  const chosen: string[] = [];
  for (const [words, value] of [...weight].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    if (value <= 0 || chosen.length === 3) break;
    if (!/\w/.test(words) || chosen.some((other) => other.includes(words) || words.includes(other))) continue;
    chosen.push(words);
  }
  return chosen;
}

function contribution(table: LinearTable, head: HeadView, row: number, best: number): number {
  const base = row * table.outputs + head.offset;
  let sum = 0;
  for (let k = 0; k < head.labels.length; k++) sum += table.weights[base + k] ?? 0;
  return (table.scale[row] ?? 0) * ((table.weights[base + best] ?? 0) - sum / head.labels.length);
}
