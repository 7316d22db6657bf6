// Learns whose turn a turn is by its own words, and writes src/learnt/turns.json: what finds swapped labels.
// Usage: npm run train:turns -- <csv with session_id, turn, role, text> …
// Prints, with a fifth of the sessions left out each time, how many sessions with labels swapped half-way are found and
// how many untouched ones are taken for such, and takes the threshold that leaves at most 0.6 % of these.

import { bestCut, fitOf, joinTurns } from '../../src/ingest/roles/role-flip.js';
import { TurnWeights, turnFeatures } from '../../src/ingest/roles/turn-features.js';
import { fitLogistic, type SparseRows } from '../../src/learn/fit/logistic.js';
import { type CorpusSession, readCodedSessions, swapHalfWay } from './coded-sessions.js';
import { writeWeights } from './write-weights.js';

const FOLDS = 5;
const FEWEST_TURNS_WITH = 8;
const FEATURES = 1200;
const MOST_FALSE = 0.0055;

const paths = process.argv.slice(2);
if (paths.length === 0) throw new Error('usage: train:turns -- <csv> …');
const sessions = readCodedSessions(paths);
const contrasts = sessions.map(() => ({ untouched: 0, swapped: 0 }));
for (let fold = 0; fold < FOLDS; fold++) {
  const learnt = learn(sessions.filter((_, at) => foldOf(at) !== fold));
  for (const [at, { turns }] of sessions.entries()) {
    if (foldOf(at) !== fold) continue;
    const weights = new TurnWeights(learnt);
    contrasts[at] = { untouched: contrastOf(turns, weights), swapped: contrastOf(swapHalfWay(turns), weights) };
  }
}
const allowed = Math.floor(MOST_FALSE * sessions.length);
const threshold = Number((contrasts.map((one) => one.untouched).sort((a, b) => b - a)[allowed] ?? 0).toFixed(1)) + 0.1;
for (const corpus of new Set(sessions.map((one) => one.corpus))) {
  const own = contrasts.filter((_, at) => sessions[at]?.corpus === corpus);
  const count = (side: 'untouched' | 'swapped') => own.filter((one) => one[side] > threshold).length;
  console.log(
    `${corpus}: of ${own.length} sessions swapped half-way ${count('swapped')} found, of as many untouched ${count('untouched')} (sessions left out)`,
  );
}
const weights = [...learn(sessions)].sort(([a], [b]) => (a < b ? -1 : 1));
writeWeights('turns', {
  learnt:
    'by npm run train:turns: a logistic regression on turns of coded sessions, over the features of roles/turn-features.ts',
  threshold: Number(threshold.toFixed(1)),
  weights: weights.map(([feature, weight]) => [feature, weight.toFixed(3)]),
});

/** Sessions of one corpus are dealt out evenly. */
function foldOf(at: number): number {
  return at % FOLDS;
}

function contrastOf(turns: CorpusSession['turns'], weights: TurnWeights): number {
  const fits = joinTurns(turns).map(
    ({ first, spoken }) => fitOf(spoken, weights) * (first.speaker === 'practitioner' ? 1 : -1),
  );
  return bestCut(fits)?.contrast ?? 0;
}

function learn(some: readonly CorpusSession[]): ReadonlyMap<string, number> {
  const turns = some.flatMap(({ turns: own }) =>
    joinTurns(own).map(({ first, spoken }) => ({
      isPractitioner: first.speaker === 'practitioner',
      features: turnFeatures(spoken),
    })),
  );
  const counts = new Map<string, number>();
  for (const { features } of turns) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= FEWEST_TURNS_WITH).map(([name]) => name);
  const first = fit(turns, common, 1 / 0.15);
  const strong = common.toSorted((a, b) => weigh(b) - weigh(a)).slice(0, FEATURES);
  return fit(turns, strong, 1 / 0.3);

  function weigh(name: string): number {
    return Math.abs(first.get(name) ?? 0) * Math.sqrt(counts.get(name) ?? 0);
  }
}

function fit(
  turns: readonly { readonly isPractitioner: boolean; readonly features: ReadonlyMap<string, number> }[],
  names: readonly string[],
  l2: number,
): ReadonlyMap<string, number> {
  const columns = new Map(names.map((name, at) => [name, at]));
  const from = [0];
  const column: number[] = [];
  const value: number[] = [];
  for (const { features } of turns) {
    for (const [name, size] of features) {
      const at = columns.get(name);
      if (at === undefined) continue;
      column.push(at);
      value.push(size);
    }
    from.push(column.length);
  }
  const x: SparseRows = {
    rows: turns.length,
    columns: names.length,
    from: Int32Array.from(from),
    column: Int32Array.from(column),
    value: Float32Array.from(value),
  };
  const targets = Float32Array.from(turns.flatMap(({ isPractitioner }) => (isPractitioner ? [0, 1] : [1, 0])));
  const learnt = fitLogistic(x, targets, new Float32Array(turns.length).fill(1), 2, { l2: l2 / 2, iterations: 100 });
  const of = (at: number) => (learnt.weights[2 * at + 1] ?? 0) - (learnt.weights[2 * at] ?? 0);
  return new Map([...names.map((name, at): [string, number] => [name, of(at)]), ['#bias', of(names.length)]]);
}
