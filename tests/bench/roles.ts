// Holds behavior-based role recognition against sessions whose labels name the roles.
// Usage: npm run bench:roles -- <transcripts or folders> [--train]
// With --train it learns the weights from the same sessions and writes src/learnt/roles.json;
// it prints how well weights learnt from the other files do on each file, and ten-fold figures.
import { DEFAULT_CONFIG } from '../../src/config/config.js';
import type { Session } from '../../src/domain/session.js';
import type { Turn } from '../../src/domain/transcript.js';
import { ingestFile } from '../../src/ingest/ingest-file.js';
import { prepareIngest } from '../../src/ingest/prepare.js';
import { judgeBehavior } from '../../src/ingest/roles/behavior.js';
import { measureBehavior } from '../../src/ingest/roles/behavior-features.js';
import { findRoleFlip } from '../../src/ingest/roles/role-flip.js';
import { writeWeights } from './write-weights.js';

interface Case {
  readonly file: string;
  readonly id: string;
  readonly turns: readonly Turn[];
  /** Practitioner's features less the client's. */
  readonly difference: ReadonlyMap<string, number>;
}

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const train = process.argv.includes('--train');
const cases = await collect();

if (train) {
  const vocabulary = chooseVocabulary(cases);
  const unseen: number[] = [];
  for (const file of new Set(cases.map((one) => one.file))) {
    const weights = learn(
      cases.filter((one) => one.file !== file),
      vocabulary,
    );
    for (const one of cases) if (one.file === file) unseen.push(scoreOf(one, weights));
    report(
      `${file}, learnt from the other files`,
      cases.filter((one) => one.file === file),
      (one) => scoreOf(one, weights) > 0,
    );
  }
  const folds = 10;
  const right = new Set<Case>();
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(
      cases.filter((_, index) => index % folds !== fold),
      vocabulary,
    );
    for (const [index, one] of cases.entries()) if (index % folds === fold && scoreOf(one, weights) > 0) right.add(one);
  }
  for (const file of new Set(cases.map((one) => one.file))) {
    report(
      `${file}, ten-fold`,
      cases.filter((one) => one.file === file),
      (one) => right.has(one),
    );
  }
  console.log(
    `ten-fold: ${right.size} of ${cases.length} sessions right (${((100 * right.size) / cases.length).toFixed(1)} %)`,
  );
  const scale = calibrate(unseen);
  console.log(`scores of unseen files times ${scale.toFixed(2)} are log-odds`);
  write(learn(cases, vocabulary), scale);
} else {
  let right = 0;
  for (const file of new Set(cases.map((one) => one.file))) {
    right += report(
      file,
      cases.filter((one) => one.file === file),
      (one) => judgeBehavior(['A', 'B'], one.turns).ranked[0] === 'A',
    );
  }
  reportFlips(cases);
  console.log(`all: ${right} of ${cases.length} sessions right (${((100 * right) / cases.length).toFixed(1)} %)`);
}

/** False alarms on sessions as they are, and swaps found in sessions whose labels are exchanged from the middle on. */
function reportFlips(some: readonly Case[]): void {
  const long = some.filter(({ turns }) => turns.length >= 40);
  const alarms = long.filter(({ turns }) => findRoleFlip(turns, 'A', 'B') !== null).length;
  const found = long.filter(({ turns }) => {
    const swapped = turns.map((turn, index) =>
      index < turns.length / 2 ? turn : { ...turn, speaker: turn.speaker === 'A' ? 'B' : 'A' },
    );
    return findRoleFlip(swapped, 'A', 'B') !== null;
  }).length;
  console.log(`role flips in sessions of 40 turns and more: ${found} of ${long.length} found, ${alarms} false alarms`);
}

async function collect(): Promise<readonly Case[]> {
  const found: Case[] = [];
  const prepared = await prepareIngest(paths, DEFAULT_CONFIG.ingest);
  for (const file of prepared.files) {
    for await (const ingested of ingestFile(file, prepared.options)) {
      if (ingested.status !== 'session') continue;
      const one = hideLabels(file.path, ingested.session);
      if (one) found.push(one);
    }
  }
  return found;
}

/** The session with its labels replaced by A (the practitioner) and B; null when its labels do not name the roles. */
function hideLabels(file: string, session: Session): Case | null {
  if (session.roles.method === 'behaviour') return null;
  const roleOf = new Map(session.roles.speakers.map(({ speaker, role }) => [speaker, role]));
  const turns = session.turns.flatMap((turn) => {
    const role = roleOf.get(turn.speaker ?? '');
    return role === 'practitioner' || role === 'client' ? [{ ...turn, speaker: role === 'client' ? 'B' : 'A' }] : [];
  });
  if (!turns.some(({ speaker }) => speaker === 'A') || !turns.some(({ speaker }) => speaker === 'B')) return null;
  const difference = new Map(measureBehavior(turns, 'A').features);
  for (const [feature, value] of measureBehavior(turns, 'B').features)
    difference.set(feature, (difference.get(feature) ?? 0) - value);
  return { file, id: session.id, turns, difference };
}

/** Features of enough sessions in every corpus, so that no corpus's subject becomes a role. */
function chooseVocabulary(all: readonly Case[]): readonly string[] {
  const files = [...new Set(all.map((one) => one.file))];
  const perFile = files.map((file) => {
    const own = all.filter((one) => one.file === file);
    const counts = new Map<string, number>();
    for (const { difference } of own)
      for (const feature of difference.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    return { size: own.length, counts };
  });
  const big = perFile.filter(({ size }) => size >= 20);
  return [...(big[0]?.counts.keys() ?? [])]
    .filter((feature) => big.every(({ size, counts }) => (counts.get(feature) ?? 0) >= 0.15 * size))
    .sort();
}

/** Logistic regression on differences, no intercept, L2; files weigh the same however many sessions they hold. */
function learn(some: readonly Case[], vocabulary: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { file } of some) sizes.set(file, (sizes.get(file) ?? 0) + 1);
  const rows = some.map((one) => vocabulary.map((feature) => one.difference.get(feature) ?? 0));
  const importance = some.map((one) => Math.sqrt(some.length / ((sizes.get(one.file) ?? 1) * sizes.size)));
  const weights = new Float64Array(vocabulary.length);
  const penalty = 0.02;
  for (let step = 0; step < 600; step++) {
    const gradient = new Float64Array(vocabulary.length);
    for (const [index, row] of rows.entries()) {
      let score = 0;
      for (let at = 0; at < row.length; at++) score += weights[at]! * row[at]!;
      const miss = (importance[index]! * 1) / (1 + Math.exp(score)) / rows.length;
      for (let at = 0; at < row.length; at++) gradient[at]! += miss * row[at]!;
    }
    for (let at = 0; at < weights.length; at++) weights[at]! += 0.3 * (gradient[at]! - penalty * weights[at]!);
  }
  return new Map(vocabulary.map((feature, at) => [feature, weights[at]!]));
}

/** The factor that makes scores of sessions from unseen files log-odds: maximum likelihood, kept cautious by one wrong session in each hundred. */
function calibrate(scores: readonly number[]): number {
  let best = 1;
  let most = Number.NEGATIVE_INFINITY;
  for (let scale = 0.2; scale < 20; scale *= 1.05) {
    let likelihood = 0;
    for (const score of scores) {
      likelihood -= Math.log1p(Math.exp(-scale * score)) + 0.01 * Math.log1p(Math.exp(scale * score));
    }
    if (likelihood > most) {
      most = likelihood;
      best = scale;
    }
  }
  return best;
}

function scoreOf(one: Case, weights: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [feature, value] of one.difference) score += (weights.get(feature) ?? 0) * value;
  return score;
}

function report(name: string, some: readonly Case[], isRight: (one: Case) => boolean): number {
  const wrong = some.filter((one) => !isRight(one));
  const right = some.length - wrong.length;
  console.log(`${name}: ${right} of ${some.length} sessions right (${((100 * right) / some.length).toFixed(1)} %)`);
  if (wrong.length > 0 && wrong.length <= 12)
    console.log(`  wrong: ${wrong.map(({ id, turns }) => `${id} (${turns.length} turns)`).join(', ')}`);
  return right;
}

function write(learnt: ReadonlyMap<string, number>, scale: number): void {
  const kept = [...learnt]
    .map(([feature, weight]): [string, number] => [feature, weight * scale])
    .filter(([, weight]) => Math.abs(weight) >= 0.02)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeWeights('roles', {
    learnt:
      'by npm run bench:roles -- <transcripts> --train: a logistic regression on the differences between the two speakers of a session, over the features of roles/behavior-features.ts; ^word begins a turn, #… is about turns, all others count words and pairs of words',
    threshold: 0,
    weights: kept.map(([feature, weight]) => [feature, weight.toFixed(3)]),
  });
}
